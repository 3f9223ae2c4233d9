package dev.exchangekit.core.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaParameterizedType;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.core.domain.JavaTypeVariable;
import com.tngtech.archunit.core.domain.JavaWildcardType;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.module.ModuleDescriptor;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the compiled classes of a module must keep to. Each rule returns one sentence for each place that breaks it, in
 * a stable order; an empty list is a pass. What a module exports is read from its module descriptor.
 */
public final class ArchitectureRules {
    /** Last words of names whose values are numbers, times or flags, so no text. */
    private static final Pattern MEASURE = Pattern.compile(
            "(.*[a-z0-9])?(Price|Quantity|Qty|Size|Time|Timestamp|Date|Amount|Amt|Rate|Leverage|Fee|Pnl|Value|Count"
                    + "|Limit|Balance|Volume|Turnover|Ratio|Margin|Equity|Precision|Level|Percent|Interest|Cost)"
                    + "|(is|has|can|enable|allow)[A-Z].*");

    private static final Set<String> TIMES_OF_OLD = Set.of("java.util.Date", "java.util.Calendar");

    private final String root;
    private final JavaClasses classes;
    private final Set<String> exported;

    private ArchitectureRules(String root, JavaClasses classes, Set<String> exported) {
        this.root = root;
        this.classes = classes;
        this.exported = exported;
    }

    /** The rules for the main classes of the module whose tests run. */
    public static ArchitectureRules ofModule(String root) {
        Path main = Path.of("target", "classes");
        return new ArchitectureRules(root, new ClassFileImporter().importPath(main), exports(main));
    }

    /** The rules for some classes, all of whose packages count as exported but those named {@code internal}. */
    static ArchitectureRules of(String root, Class<?>... classes) {
        JavaClasses imported = new ClassFileImporter().importClasses(classes);
        Set<String> packages = imported.stream()
                .map(JavaClass::getPackageName)
                .filter(name -> !name.endsWith(".internal"))
                .collect(Collectors.toSet());
        return new ArchitectureRules(root, imported, packages);
    }

    private static Set<String> exports(Path main) {
        try (InputStream descriptor = Files.newInputStream(main.resolve("module-info.class"))) {
            return ModuleDescriptor.read(descriptor).exports().stream()
                    .filter(export -> !export.isQualified())
                    .map(ModuleDescriptor.Exports::source)
                    .collect(Collectors.toSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Public values return no {@code Object}, {@code Map} or {@code JsonNode}; what is unknown is in {@code extras()}.
     *
     * @param exempt accessors that may, as {@code Type.accessor}
     */
    public List<String> untypedValues(Set<String> exempt) {
        return accessors()
                .filter(accessor -> !Set.of("extras", "extra").contains(accessor.getName()))
                .filter(accessor -> !exempt.contains(describe(accessor)))
                .flatMap(accessor -> named(accessor.getReturnType())
                        .filter(ArchitectureRules::isUntyped)
                        .map(type -> describe(accessor) + " returns " + type.getSimpleName()))
                .sorted()
                .toList();
    }

    /**
     * Public values return no text for a number, a time or a flag, told by the name.
     *
     * @param texts accessors that sound like one but are text, as {@code Type.accessor}
     */
    public List<String> measuresAsText(Set<String> texts) {
        Set<String> unused = new TreeSet<>(texts);
        List<String> found = new ArrayList<>();
        accessors()
                .filter(accessor ->
                        MEASURE.matcher(capitalised(accessor.getName())).matches()
                                || MEASURE.matcher(accessor.getName()).matches())
                .filter(accessor -> accessor.getReturnType().getAllInvolvedRawTypes().stream()
                        .anyMatch(type -> type.isEquivalentTo(String.class)))
                .map(ArchitectureRules::describe)
                .sorted()
                .filter(accessor -> !unused.remove(accessor) && !texts.contains(accessor))
                .forEach(accessor -> found.add(accessor + " is text"));
        unused.forEach(accessor -> found.add(accessor + " needs no exemption"));
        return found;
    }

    /** Public values return no binary fractions. */
    public List<String> binaryFractions() {
        return accessors()
                .filter(accessor -> accessor.getReturnType().getAllInvolvedRawTypes().stream()
                        .anyMatch(type -> type.isEquivalentTo(double.class)
                                || type.isEquivalentTo(Double.class)
                                || type.isEquivalentTo(float.class)
                                || type.isEquivalentTo(Float.class)))
                .map(accessor -> describe(accessor) + " is a binary fraction")
                .sorted()
                .toList();
    }

    /** What a caller can reach shows him no type that he cannot name. */
    public List<String> hiddenTypesInPublicSignatures() {
        Set<String> found = new TreeSet<>();
        for (JavaClass type : classes) {
            if (!isReachable(type)) {
                continue;
            }
            type.getAllRawSuperclasses().stream()
                    .filter(superclass -> isOurs(superclass) && !exported.contains(superclass.getPackageName()))
                    .forEach(superclass -> found.add(type.getSimpleName() + " extends " + superclass.getName()));
            type.getAllRawInterfaces().stream()
                    .filter(superclass -> isOurs(superclass) && !exported.contains(superclass.getPackageName()))
                    .forEach(superclass -> found.add(type.getSimpleName() + " is a " + superclass.getName()));
            for (JavaMember member : type.getMembers()) {
                if (isOpen(member)) {
                    involved(member)
                            .filter(shown -> isOurs(shown) && !isReachable(shown))
                            .forEach(shown -> found.add(describe(member) + " shows " + shown.getName()));
                }
            }
        }
        return List.copyOf(found);
    }

    /** Concrete classes are final, unless they are subclassed here, thrown, or builders. */
    public List<String> classesOpenByAccident() {
        return classes.stream()
                .filter(type -> !type.isInterface() && !type.isEnum() && !type.isRecord() && !type.isAnonymousClass())
                .filter(type -> !type.getModifiers().contains(JavaModifier.ABSTRACT)
                        && !type.getModifiers().contains(JavaModifier.FINAL))
                .filter(type -> !type.isAssignableTo(Throwable.class) && !isGenerated(type))
                .filter(type -> !type.getSimpleName().equals("Builder")
                        && type.getSubclasses().isEmpty())
                .filter(type -> !type.getSimpleName().equals("package-info")
                        && !type.getSimpleName().equals("module-info"))
                .map(type -> type.getName() + " is neither final nor extended")
                .sorted()
                .toList();
    }

    /**
     * Subjects do not depend on each other in circles. The root package may depend on all and all on it.
     *
     * @param shared packages below the root that do not count as subjects
     */
    public List<String> cycles(Set<String> shared) {
        Map<String, Set<String>> graph = new TreeMap<>();
        dependencies().forEach(dependency -> {
            String from = subject(dependency.getOriginClass());
            String to = subject(dependency.getTargetClass());
            if (!from.isEmpty()
                    && !to.isEmpty()
                    && !from.equals(to)
                    && !shared.contains(from)
                    && !shared.contains(to)) {
                graph.computeIfAbsent(from, key -> new TreeSet<>()).add(to);
            }
        });
        List<String> found = new ArrayList<>();
        graph.forEach((from, targets) -> targets.stream()
                .filter(to -> from.compareTo(to) < 0 && reaches(graph, to, from))
                .forEach(to -> found.add(from + " and " + to + " depend on each other")));
        return found;
    }

    /** Classes of packages that begin with one prefix do not depend on classes of others, each relative to the root. */
    public List<String> dependencies(String from, String... to) {
        return dependencies()
                .filter(dependency -> isIn(dependency.getOriginClass(), from))
                .filter(dependency -> Stream.of(to).anyMatch(target -> isIn(dependency.getTargetClass(), target)))
                .map(dependency -> dependency.getOriginClass().getName() + " depends on "
                        + dependency.getTargetClass().getName())
                .distinct()
                .sorted()
                .toList();
    }

    /** Main code neither prints, nor sleeps, nor logs past SLF4J, nor keeps state in threads, nor uses old dates. */
    public List<String> forbiddenCalls() {
        Set<String> found = new TreeSet<>();
        for (JavaClass type : classes) {
            type.getAccessesFromSelf().forEach(access -> {
                String owner = access.getTargetOwner().getName();
                String name = access.getTarget().getName();
                boolean forbidden = (owner.equals("java.lang.System")
                                && Set.of("out", "err").contains(name))
                        || (owner.equals("java.lang.Thread") && name.equals("sleep"))
                        || name.equals("printStackTrace")
                        || owner.equals("java.lang.ThreadLocal")
                        || owner.startsWith("java.util.logging.")
                        || TIMES_OF_OLD.contains(owner);
                if (forbidden) {
                    found.add(access.getOrigin().getFullName() + " uses " + owner + "." + name);
                }
            });
        }
        return List.copyOf(found);
    }

    /** Main code does not use simulators, contracts and test tools, which do not come with it. */
    public List<String> usesOfTestCode() {
        return dependencies()
                .filter(dependency ->
                        dependency.getTargetClass().getPackageName().startsWith("dev.exchangekit."))
                .filter(dependency -> Stream.of(
                                dependency.getTargetClass().getPackageName().split("\\."))
                        .anyMatch(Set.of("sim", "testing", "contract")::contains))
                .map(dependency -> dependency.getDescription())
                .sorted()
                .toList();
    }

    /** Every package says that its types are not null. */
    public List<String> packagesWithoutNullMarking() {
        Set<String> packages = new TreeSet<>();
        Set<String> marked = new HashSet<>();
        for (JavaClass type : classes) {
            if (type.getSimpleName().equals("package-info")) {
                if (type.isAnnotatedWith("org.jspecify.annotations.NullMarked")) {
                    marked.add(type.getPackageName());
                }
            } else if (!type.getPackageName().isEmpty()) {
                packages.add(type.getPackageName());
            }
        }
        packages.removeAll(marked);
        return packages.stream().map(name -> name + " is not @NullMarked").toList();
    }

    /** Accessors of what callers build and read: records, and interfaces with a builder, in exported packages. */
    private Stream<JavaMethod> accessors() {
        return classes.stream()
                .filter(this::isReachable)
                .filter(type -> type.isRecord() || (type.isInterface() && (hasBuilder(type) || isPartOfValue(type))))
                .flatMap(type -> type.getMethods().stream())
                .filter(method -> method.getRawParameterTypes().isEmpty()
                        && isOpen(method)
                        && !method.getModifiers().contains(JavaModifier.STATIC)
                        && !method.getModifiers().contains(JavaModifier.SYNTHETIC)
                        && !Set.of("toString", "hashCode").contains(method.getName()));
    }

    private boolean hasBuilder(JavaClass type) {
        return classes.contain(type.getName() + "$Builder");
    }

    private boolean isPartOfValue(JavaClass type) {
        return type.getAllSubclasses().stream().anyMatch(this::hasBuilder);
    }

    /** The types that stand in a signature; those that stand for others are as typed as their users make them. */
    private static Stream<JavaClass> named(JavaType type) {
        if (type instanceof JavaParameterizedType generic) {
            return Stream.concat(
                    Stream.of(generic.toErasure()),
                    generic.getActualTypeArguments().stream().flatMap(ArchitectureRules::named));
        }
        if (type instanceof JavaWildcardType wildcard) {
            return wildcard.getUpperBounds().stream().flatMap(ArchitectureRules::named);
        }
        return type instanceof JavaTypeVariable<?> ? Stream.of() : Stream.of(type.toErasure());
    }

    private static boolean isUntyped(JavaClass type) {
        return type.isEquivalentTo(Object.class)
                || type.isAssignableTo(Map.class)
                || type.isAssignableTo(JsonNode.class);
    }

    /** A type that an application can name. */
    private boolean isReachable(JavaClass type) {
        boolean open = type.getModifiers().contains(JavaModifier.PUBLIC) && exported.contains(type.getPackageName());
        return open && type.getEnclosingClass().map(this::isReachable).orElse(true);
    }

    private static boolean isOpen(JavaMember member) {
        return member.getModifiers().contains(JavaModifier.PUBLIC)
                || (member.getModifiers().contains(JavaModifier.PROTECTED)
                        && !member.getOwner().getModifiers().contains(JavaModifier.FINAL));
    }

    private static Stream<JavaClass> involved(JavaMember member) {
        if (member instanceof JavaCodeUnit unit) {
            return Stream.of(
                            Stream.<JavaType>of(unit.getReturnType()),
                            unit.getParameterTypes().stream(),
                            unit.getExceptionTypes().stream())
                    .flatMap(types -> types)
                    .map(JavaType::getAllInvolvedRawTypes)
                    .flatMap(Collection::stream)
                    .map(JavaClass::getBaseComponentType);
        }
        return member.getAllInvolvedRawTypes().stream().map(JavaClass::getBaseComponentType);
    }

    private boolean isOurs(JavaClass type) {
        return type.getPackageName().equals(root) || type.getPackageName().startsWith(root + ".");
    }

    private static boolean isGenerated(JavaClass type) {
        return type.getSimpleName().startsWith("Immutable")
                || type.getEnclosingClass().map(ArchitectureRules::isGenerated).orElse(false);
    }

    private Stream<Dependency> dependencies() {
        return classes.stream()
                .filter(type -> !type.getSimpleName().equals("package-info"))
                .flatMap(type -> type.getDirectDependenciesFromSelf().stream());
    }

    /** The first package below the root; empty for the root and for others' classes. */
    private String subject(JavaClass type) {
        String name = type.getPackageName();
        return name.startsWith(root + ".") ? name.substring(root.length() + 1).replaceFirst("\\..*", "") : "";
    }

    private boolean isIn(JavaClass type, String prefix) {
        String name = type.getPackageName();
        return prefix.isEmpty()
                ? name.equals(root)
                : name.equals(root + "." + prefix) || name.startsWith(root + "." + prefix + ".");
    }

    private static boolean reaches(Map<String, Set<String>> graph, String from, String to) {
        Set<String> seen = new HashSet<>();
        Deque<String> open = new ArrayDeque<>(List.of(from));
        while (!open.isEmpty()) {
            String next = open.remove();
            if (next.equals(to)) {
                return true;
            }
            if (seen.add(next)) {
                open.addAll(graph.getOrDefault(next, Set.of()));
            }
        }
        return false;
    }

    private static String capitalised(String name) {
        return Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }

    private static String describe(JavaMember member) {
        return member.getOwner().getSimpleName() + "." + member.getName();
    }
}
