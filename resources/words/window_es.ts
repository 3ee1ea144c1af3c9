<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es">
<context>
    <name></name>
    <message>
        <source>Complete</source>
        <translation>Completo</translation>
    </message>
    <message>
        <source>Complete, with a note</source>
        <translation>Completo, con una nota</translation>
    </message>
    <message>
        <source>Incomplete</source>
        <translation>Incompleto</translation>
    </message>
    <message>
        <source>Something does not count</source>
        <translation>Algo no cuenta</translation>
    </message>
    <message>
        <source>Not required</source>
        <translation>No se exige</translation>
    </message>
    <message>
        <source>
    Next: {step}</source>
        <translation>
    Siguiente: {step}</translation>
    </message>
    <message>
        <source>Immunization record</source>
        <translation>Registro de vacunas</translation>
    </message>
    <message>
        <source>USMLE attempts, as the transcript shows them</source>
        <translation>Intentos del USMLE, como los muestra el expediente</translation>
    </message>
    <message>
        <source>Enter every attempt, failed too.</source>
        <translation>Anote cada intento, también los suspendidos.</translation>
    </message>
    <message>
        <source>Status and costs: {title}</source>
        <translation>Estado y costes: {title}</translation>
    </message>
    <message>
        <source>What it comes to</source>
        <translation>Lo que resulta</translation>
    </message>
    <message>
        <source>Costs of the season</source>
        <translation>Costes de la temporada</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Página anterior</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Página siguiente</translation>
    </message>
    <message>
        <source>Rotate</source>
        <translation>Girar</translation>
    </message>
    <message>
        <source>Rotate in the packet</source>
        <translation>Girar en el paquete</translation>
    </message>
    <message>
        <source>Crop</source>
        <translation>Recortar</translation>
    </message>
    <message>
        <source>Draw what is kept of every page</source>
        <translation>Dibuje lo que se conserva de cada página</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Omitir</translation>
    </message>
    <message>
        <source>Leave this page out of the packet</source>
        <translation>Dejar esta página fuera del paquete</translation>
    </message>
    <message>
        <source>Smaller (Ctrl and minus)</source>
        <translation>Más pequeño (Ctrl y menos)</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Ajustar</translation>
    </message>
    <message>
        <source>Whole page, or whole width (Ctrl+0)</source>
        <translation>Página entera, o ancho entero (Ctrl+0)</translation>
    </message>
    <message>
        <source>Larger (Ctrl and plus, or Ctrl and the wheel)</source>
        <translation>Más grande (Ctrl y más, o Ctrl y la rueda)</translation>
    </message>
    <message>
        <source>Enlarge</source>
        <translation>Ampliar</translation>
    </message>
    <message>
        <source>Open in a window of its own (Space)</source>
        <translation>Abrir en una ventana propia (Espacio)</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>Página entera</translation>
    </message>
    <message>
        <source>No document to preview yet.</source>
        <translation>Todavía no hay documento que mostrar.</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Ancho</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Página {page} de {pages}</translation>
    </message>
    <message>
        <source>Take back in</source>
        <translation>Volver a incluir</translation>
    </message>
    <message>
        <source>the file is not there</source>
        <translation>el archivo no está</translation>
    </message>
    <message>
        <source>No preview: {words}.</source>
        <translation>Sin vista previa: {words}.</translation>
    </message>
    <message>
        <source>In {things}</source>
        <translation>En {things}</translation>
    </message>
    <message>
        <source>{used} · fits {fits} more</source>
        <translation>{used} · sirve en {fits} más</translation>
    </message>
    <message>
        <source>My documents</source>
        <translation>Mis documentos</translation>
    </message>
    <message>
        <source>Drag out</source>
        <translation>Arrastrar fuera</translation>
    </message>
    <message>
        <source>Use in other applications</source>
        <translation>Usar en otras solicitudes</translation>
    </message>
    <message>
        <source>Replace everywhere…</source>
        <translation>Sustituir en todas partes…</translation>
    </message>
    <message>
        <source>Papers that serve more than one application appear here as soon as an application has them.</source>
        <translation>Los papeles que sirven en más de una solicitud aparecen aquí en cuanto una solicitud los tiene.</translation>
    </message>
    <message>
        <source>{things}, each once</source>
        <translation>{things}, cada uno una vez</translation>
    </message>
    <message>
        <source>; {more} where one of them would do</source>
        <translation>; {more} donde uno de ellos serviría</translation>
    </message>
    <message>
        <source>Use in {things}</source>
        <translation>Usar en {things}</translation>
    </message>
    <message>
        <source>sent, stays as it is</source>
        <translation>enviado, queda como está</translation>
    </message>
    <message>
        <source>All of them</source>
        <translation>Todas</translation>
    </message>
    <message>
        <source>{title}, instead of {replaces}</source>
        <translation>{title}, en lugar de {replaces}</translation>
    </message>
    <message>
        <source>
Submit by {submit_by}</source>
        <translation>
Enviar antes del {submit_by}</translation>
    </message>
    <message>
        <source>{start} to {end}</source>
        <translation>{start} a {end}</translation>
    </message>
    <message>
        <source>Ready to submit</source>
        <translation>Lista para enviar</translation>
    </message>
    <message>
        <source>This folder is not a library</source>
        <translation>Esta carpeta no es una biblioteca</translation>
    </message>
    <message>
        <source>This library needs a newer version of the app</source>
        <translation>Esta biblioteca necesita una versión más nueva del programa</translation>
    </message>
    <message>
        <source>A stored file cannot be read</source>
        <translation>Un archivo guardado no se puede leer</translation>
    </message>
    <message>
        <source>The library is open in another window</source>
        <translation>La biblioteca está abierta en otra ventana</translation>
    </message>
    <message>
        <source>It could not be saved</source>
        <translation>No se pudo guardar</translation>
    </message>
    <message>
        <source>A file was not added</source>
        <translation>Un archivo no se añadió</translation>
    </message>
    <message>
        <source>That did not work</source>
        <translation>No ha funcionado</translation>
    </message>
    <message>
        <source>These dates cannot all be right</source>
        <translation>Estas fechas no pueden ser todas correctas</translation>
    </message>
    <message>
        <source>This is not a date</source>
        <translation>Esto no es una fecha</translation>
    </message>
    <message>
        <source>This value does not fit</source>
        <translation>Este valor no encaja</translation>
    </message>
    <message>
        <source>A document could not be opened</source>
        <translation>Un documento no se pudo abrir</translation>
    </message>
    <message>
        <source>The disk refused</source>
        <translation>El disco se negó</translation>
    </message>
    <message>
        <source>{where}{why}; look at the path and try again.</source>
        <translation>{where}{why}; mire la ruta y pruebe otra vez.</translation>
    </message>
    <message>
        <source>Something unexpected happened</source>
        <translation>Ha ocurrido algo inesperado</translation>
    </message>
    <message>
        <source>{name}. Your documents are safe; close the app and start it again.</source>
        <translation>{name}. Sus documentos están a salvo; cierre el programa y ábralo otra vez.</translation>
    </message>
    <message>
        <source>To apply</source>
        <translation>Para solicitar</translation>
    </message>
    <message>
        <source>After acceptance</source>
        <translation>Después de la admisión</translation>
    </message>
    <message>
        <source>New in the folder: press Enter to give it to an item</source>
        <translation>Nuevo en la carpeta: pulse Intro para darlo a un requisito</translation>
    </message>
    <message>
        <source>In the Inbox: press Enter to give it to an item</source>
        <translation>En la bandeja: pulse Intro para darlo a un requisito</translation>
    </message>
    <message>
        <source>{new_file}, new, not assigned</source>
        <translation>{new_file}, nuevo, sin asignar</translation>
    </message>
    <message>
        <source>Not assigned</source>
        <translation>Sin asignar</translation>
    </message>
    <message>
        <source>It belongs to no item yet.</source>
        <translation>Todavía no pertenece a ningún requisito.</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>Lista de requisitos</translation>
    </message>
    <message>
        <source>Move to {title}</source>
        <translation>Mover a {title}</translation>
    </message>
    <message>
        <source>Drop it onto another item</source>
        <translation>Suéltelo sobre otro requisito</translation>
    </message>
    <message>
        <source>Add to {title}</source>
        <translation>Añadir a {title}</translation>
    </message>
    <message>
        <source>Add: the app guesses where</source>
        <translation>Añadir: el programa supone dónde</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Abrir &amp;reciente</translation>
    </message>
    <message>
        <source>Main</source>
        <translation>Principal</translation>
    </message>
    <message>
        <source>Look closely</source>
        <translation>Mirar de cerca</translation>
    </message>
    <message>
        <source>Give it to an item…</source>
        <translation>Darlo a un requisito…</translation>
    </message>
    <message>
        <source>No library is open.</source>
        <translation>No hay ninguna biblioteca abierta.</translation>
    </message>
    <message>
        <source>Open library…</source>
        <translation>Abrir biblioteca…</translation>
    </message>
    <message>
        <source>No applications yet. Begin with a program, its dates and its checklist.</source>
        <translation>Todavía no hay solicitudes. Empiece con un programa, sus fechas y su lista de requisitos.</translation>
    </message>
    <message>
        <source>New application…</source>
        <translation>Nueva solicitud…</translation>
    </message>
    <message>
        <source>This library is open in another window of the app; here it can only be read.</source>
        <translation>Esta biblioteca está abierta en otra ventana del programa; aquí solo se puede leer.</translation>
    </message>
    <message>
        <source>No other library</source>
        <translation>Ninguna otra biblioteca</translation>
    </message>
    <message>
        <source>Clear the list</source>
        <translation>Vaciar la lista</translation>
    </message>
    <message>
        <source>{name} to {item} ({note})</source>
        <translation>{name} a {item} ({note})</translation>
    </message>
    <message>
        <source>{number} added.</source>
        <translation>{number} añadidos.</translation>
    </message>
    <message>
        <source>Guessed: {names}.</source>
        <translation>Supuesto: {names}.</translation>
    </message>
    <message>
        <source>{inbox} in the Inbox: no item was clearly meant; drop onto an item to say which.</source>
        <translation>{inbox} en la bandeja: ningún requisito estaba claro; suéltelos sobre uno para decirlo.</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Listos</translation>
    </message>
    <message>
        <source>Submit by</source>
        <translation>Enviar antes del</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} de {total}</translation>
    </message>
    <message>
        <source>not asked for</source>
        <translation>no se pide</translation>
    </message>
    <message>
        <source>What to do next</source>
        <translation>Qué hacer ahora</translation>
    </message>
    <message>
        <source>Items by applications</source>
        <translation>Requisitos por solicitudes</translation>
    </message>
    <message>
        <source>Nothing is waiting: every application is sent or complete.</source>
        <translation>Nada espera: cada solicitud está enviada o completa.</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>A continuación</translation>
    </message>
    <message>
        <source>Every item, every application</source>
        <translation>Cada requisito, cada solicitud</translation>
    </message>
    <message>
        <source>Remove the sample</source>
        <translation>Quitar el ejemplo</translation>
    </message>
    <message>
        <source>This is the sample: nobody in it is real.</source>
        <translation>Este es el ejemplo: nadie en él es real.</translation>
    </message>
    <message>
        <source>{ready} ready to submit</source>
        <translation>{ready} listas para enviar</translation>
    </message>
    <message>
        <source>{inbox} in the Inbox, in no application yet</source>
        <translation>{inbox} en la bandeja, todavía en ninguna solicitud</translation>
    </message>
    <message>
        <source>next submit-by {day}</source>
        <translation>próximo envío el {day}</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Más grande</translation>
    </message>
    <message>
        <source>Large</source>
        <translation>Grande</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Colores</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Tamaño del texto</translation>
    </message>
    <message>
        <source>Hide names, numbers and documents while the screen is shared</source>
        <translation>Ocultar nombres, números y documentos mientras se comparte la pantalla</translation>
    </message>
    <message>
        <source>Open where I was last</source>
        <translation>Abrir donde estuve por última vez</translation>
    </message>
    <message>
        <source>Empty it</source>
        <translation>Vaciar</translation>
    </message>
    <message>
        <source>Forget them</source>
        <translation>Olvidarlas</translation>
    </message>
    <message>
        <source>Reset the layout</source>
        <translation>Restablecer la disposición</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Ask me once</source>
        <translation>Preguntarme una vez</translation>
    </message>
    <message>
        <source>The day comes first</source>
        <translation>Primero el día</translation>
    </message>
    <message>
        <source>The month comes first</source>
        <translation>Primero el mes</translation>
    </message>
    <message>
        <source>Dates such as 3/4/2026</source>
        <translation>Fechas como 3/4/2026</translation>
    </message>
    <message>
        <source>They are kept on this computer, not in the library.</source>
        <translation>Se guardan en este ordenador, no en la biblioteca.</translation>
    </message>
    <message>
        <source>How it looks</source>
        <translation>Aspecto</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Privacidad</translation>
    </message>
    <message>
        <source>Libraries opened lately</source>
        <translation>Bibliotecas abiertas últimamente</translation>
    </message>
    <message>
        <source>Kept to be faster</source>
        <translation>Guardado para ir más rápido</translation>
    </message>
    <message>
        <source>How it works</source>
        <translation>Funcionamiento</translation>
    </message>
    <message>
        <source>Scanner or phone folder</source>
        <translation>Carpeta del escáner o del teléfono</translation>
    </message>
    <message>
        <source>None is watched.</source>
        <translation>No se vigila ninguna.</translation>
    </message>
    <message>
        <source>Stop watching</source>
        <translation>Dejar de vigilar</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>{cached}: what was read, and documents as packets take them</source>
        <translation>{cached}: lo que se leyó, y documentos tal como los toman los paquetes</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nada</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguna</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unidad</translation>
    </message>
    <message>
        <source>Counted from</source>
        <translation>Contado desde</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Aceptado</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Rechazado</translation>
    </message>
    <message>
        <source>From (MM-DD)</source>
        <translation>Desde (MM-DD)</translation>
    </message>
    <message>
        <source>To (MM-DD)</source>
        <translation>Hasta (MM-DD)</translation>
    </message>
    <message>
        <source>Exam</source>
        <translation>Examen</translation>
    </message>
    <message>
        <source>Per claim</source>
        <translation>Por siniestro</translation>
    </message>
    <message>
        <source>Aggregate</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Moneda</translation>
    </message>
    <message>
        <source>Least pixels</source>
        <translation>Píxeles mínimos</translation>
    </message>
    <message>
        <source>Most KB</source>
        <translation>KB máximos</translation>
    </message>
    <message>
        <source>Least height by width</source>
        <translation>Proporción mínima de alto y ancho</translation>
    </message>
    <message>
        <source>Most height by width</source>
        <translation>Proporción máxima de alto y ancho</translation>
    </message>
    <message>
        <source>Least scores</source>
        <translation>Puntuaciones mínimas</translation>
    </message>
    <message>
        <source>any</source>
        <translation>cualquiera</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Remove: {words}</source>
        <translation>Quitar: {words}</translation>
    </message>
    <message>
        <source>Nothing in it names an item of this application; choose the item below.</source>
        <translation>Nada en él nombra un requisito de esta solicitud; elíjalo abajo.</translation>
    </message>
    <message>
        <source>Files in the Inbox</source>
        <translation>Archivos de la bandeja</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>Añadir archivos…</translation>
    </message>
    <message>
        <source>Show both</source>
        <translation>Mostrar ambos</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Solicitud</translation>
    </message>
    <message>
        <source>Where it is likely to belong</source>
        <translation>Donde probablemente pertenece</translation>
    </message>
    <message>
        <source>Another item</source>
        <translation>Otro requisito</translation>
    </message>
    <message>
        <source>all, or for example 1-2</source>
        <translation>todas, o por ejemplo 1-2</translation>
    </message>
    <message>
        <source>Choose them below with Ctrl or Shift and a click, or write them here</source>
        <translation>Elíjalas abajo con Ctrl o Mayús y un clic, o escríbalas aquí</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>Other pages are for other items</source>
        <translation>Las demás páginas son para otros requisitos</translation>
    </message>
    <message>
        <source>The file stays here until you take it away</source>
        <translation>El archivo queda aquí hasta que usted lo retire</translation>
    </message>
    <message>
        <source>Remove from the Inbox</source>
        <translation>Quitar de la bandeja</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>Bandeja</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Para</translation>
    </message>
    <message>
        <source>Nothing waits here. Drop files anywhere; what the app cannot place comes here.</source>
        <translation>Aquí no espera nada. Suelte archivos donde quiera; lo que el programa no sepa colocar llega aquí.</translation>
    </message>
    <message>
        <source>{files} in no application yet</source>
        <translation>{files} todavía en ninguna solicitud</translation>
    </message>
    <message>
        <source>You have this very file already: {item}, {application}.</source>
        <translation>Este mismo archivo ya lo tiene: {item}, {application}.</translation>
    </message>
    <message>
        <source> {number} times more.</source>
        <translation> Y {number} veces más.</translation>
    </message>
    <message>
        <source>Make an application first; then files can be given to it.</source>
        <translation>Cree primero una solicitud; después se le pueden dar archivos.</translation>
    </message>
    <message>
        <source>Press a number, or double-click.</source>
        <translation>Pulse un número, o haga doble clic.</translation>
    </message>
    <message>
        <source> (has one already)</source>
        <translation> (ya tiene uno)</translation>
    </message>
    <message>
        <source>Press {number} to give it to {title}</source>
        <translation>Pulse {number} para darlo a {title}</translation>
    </message>
    <message>
        <source>Another item…</source>
        <translation>Otro requisito…</translation>
    </message>
    <message>
        <source>Use {title}</source>
        <translation>Usar {title}</translation>
    </message>
    <message>
        <source>Replace {title}</source>
        <translation>Sustituir {title}</translation>
    </message>
    <message>
        <source>Assign {name}</source>
        <translation>Asignar {name}</translation>
    </message>
    <message>
        <source>Assigning</source>
        <translation>Asignando</translation>
    </message>
    <message>
        <source>Remove {name} from the Inbox</source>
        <translation>Quitar {name} de la bandeja</translation>
    </message>
    <message>
        <source>Adding files</source>
        <translation>Añadiendo archivos</translation>
    </message>
    <message>
        <source>&amp;New application…</source>
        <translation>&amp;Nueva solicitud…</translation>
    </message>
    <message>
        <source>Open a library first</source>
        <translation>Abra primero una biblioteca</translation>
    </message>
    <message>
        <source>&amp;Open library…</source>
        <translation>&amp;Abrir biblioteca…</translation>
    </message>
    <message>
        <source>New &amp;library…</source>
        <translation>Nueva &amp;biblioteca…</translation>
    </message>
    <message>
        <source>&amp;Watch a folder, or stop…</source>
        <translation>&amp;Vigilar una carpeta, o dejarlo…</translation>
    </message>
    <message>
        <source>Re&amp;move this application</source>
        <translation>&amp;Quitar esta solicitud</translation>
    </message>
    <message>
        <source>Choose an application first</source>
        <translation>Elija primero una solicitud</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>&amp;Paste files</source>
        <translation>&amp;Pegar archivos</translation>
    </message>
    <message>
        <source>&amp;Remove document</source>
        <translation>&amp;Quitar documento</translation>
    </message>
    <message>
        <source>R&amp;estore removed…</source>
        <translation>R&amp;ecuperar lo quitado…</translation>
    </message>
    <message>
        <source>&amp;Add files…</source>
        <translation>&amp;Añadir archivos…</translation>
    </message>
    <message>
        <source>&amp;Dates…</source>
        <translation>&amp;Fechas…</translation>
    </message>
    <message>
        <source>Sta&amp;tus and costs…</source>
        <translation>&amp;Estado y costes…</translation>
    </message>
    <message>
        <source>Write a re&amp;quest…</source>
        <translation>Escribir una &amp;petición…</translation>
    </message>
    <message>
        <source>&amp;Immunization record…</source>
        <translation>&amp;Registro de vacunas…</translation>
    </message>
    <message>
        <source>&amp;USMLE attempts…</source>
        <translation>Intentos del &amp;USMLE…</translation>
    </message>
    <message>
        <source>Statement that it &amp;follows…</source>
        <translation>Declaración de que &amp;seguirá…</translation>
    </message>
    <message>
        <source>&amp;Show in folder</source>
        <translation>&amp;Mostrar en la carpeta</translation>
    </message>
    <message>
        <source>&amp;Rules…</source>
        <translation>&amp;Reglas…</translation>
    </message>
    <message>
        <source>Take rules from a &amp;file…</source>
        <translation>Tomar reglas de un arc&amp;hivo…</translation>
    </message>
    <message>
        <source>Save rules as a fi&amp;le…</source>
        <translation>Guardar reglas en un archi&amp;vo…</translation>
    </message>
    <message>
        <source>Read all sca&amp;ns</source>
        <translation>&amp;Leer todos los escaneos</translation>
    </message>
    <message>
        <source>&amp;Check again</source>
        <translation>&amp;Comprobar otra vez</translation>
    </message>
    <message>
        <source>&amp;Build packet…</source>
        <translation>&amp;Crear paquete…</translation>
    </message>
    <message>
        <source>Build &amp;onboarding packet…</source>
        <translation>Crear paquete de &amp;incorporación…</translation>
    </message>
    <message>
        <source>I have &amp;sent it…</source>
        <translation>Lo he &amp;enviado…</translation>
    </message>
    <message>
        <source>&amp;Verify a packet…</source>
        <translation>&amp;Verificar un paquete…</translation>
    </message>
    <message>
        <source>&amp;Immunization summary…</source>
        <translation>&amp;Resumen de vacunas…</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Atrás</translation>
    </message>
    <message>
        <source>Nowhere to go back to</source>
        <translation>No hay adónde volver</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>A&amp;delante</translation>
    </message>
    <message>
        <source>Nowhere to go forward to</source>
        <translation>No hay adónde avanzar</translation>
    </message>
    <message>
        <source>&amp;Go to or do…</source>
        <translation>&amp;Ir a o hacer…</translation>
    </message>
    <message>
        <source>&amp;Home</source>
        <translation>&amp;Inicio</translation>
    </message>
    <message>
        <source>&amp;Application</source>
        <translation>&amp;Solicitud</translation>
    </message>
    <message>
        <source>My &amp;documents</source>
        <translation>Mis &amp;documentos</translation>
    </message>
    <message>
        <source>&amp;Inbox</source>
        <translation>&amp;Bandeja</translation>
    </message>
    <message>
        <source>&amp;Packet pages</source>
        <translation>&amp;Páginas del paquete</translation>
    </message>
    <message>
        <source>&amp;Who I am</source>
        <translation>&amp;Quién soy</translation>
    </message>
    <message>
        <source>&amp;Season…</source>
        <translation>&amp;Temporada…</translation>
    </message>
    <message>
        <source>Se&amp;ttings</source>
        <translation>A&amp;justes</translation>
    </message>
    <message>
        <source>Hide &amp;names while the screen is shared, or show them</source>
        <translation>Ocultar &amp;nombres al compartir la pantalla, o mostrarlos</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>&amp;Pantalla completa</translation>
    </message>
    <message>
        <source>&amp;Reset the layout</source>
        <translation>&amp;Restablecer la disposición</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Claro</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Oscuro</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Como el &amp;sistema</translation>
    </message>
    <message>
        <source>Remove the sample library</source>
        <translation>Quitar la biblioteca de ejemplo</translation>
    </message>
    <message>
        <source>Forget recent libraries</source>
        <translation>Olvidar las bibliotecas recientes</translation>
    </message>
    <message>
        <source>Empty what is kept to be faster</source>
        <translation>Vaciar lo guardado para ir más rápido</translation>
    </message>
    <message>
        <source>&amp;Guide</source>
        <translation>&amp;Guía</translation>
    </message>
    <message>
        <source>&amp;What do they want here?</source>
        <translation>¿&amp;Qué quieren aquí?</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Teclas</translation>
    </message>
    <message>
        <source>&amp;Copy diagnostics</source>
        <translation>&amp;Copiar diagnóstico</translation>
    </message>
    <message>
        <source>&amp;Libraries and licences</source>
        <translation>&amp;Componentes y licencias</translation>
    </message>
    <message>
        <source>&amp;About USCE Desktop</source>
        <translation>&amp;Acerca de USCE Desktop</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Edición</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Packet</source>
        <translation>&amp;Paquete</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>Who I am</source>
        <translation>Quién soy</translation>
    </message>
    <message>
        <source>Season</source>
        <translation>Temporada</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Vistas</translation>
    </message>
    <message>
        <source>Applications</source>
        <translation>Solicitudes</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Acción</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Drag the packet out</source>
        <translation>Arrastrar el paquete fuera</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Mostrar en la carpeta</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Who delivers it</source>
        <translation>Quién lo entrega</translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation>Cómo va</translation>
    </message>
    <message>
        <source>not asked for yet</source>
        <translation>todavía no pedido</translation>
    </message>
    <message>
        <source>Comes from</source>
        <translation>Viene de</translation>
    </message>
    <message>
        <source>Only a link comes with it: save the file first, then drop that</source>
        <translation>Solo trae un enlace: guarde primero el archivo y suéltelo</translation>
    </message>
    <message>
        <source>This is no file</source>
        <translation>Esto no es un archivo</translation>
    </message>
    <message>
        <source>Pasted picture </source>
        <translation>Imagen pegada </translation>
    </message>
    <message>
        <source>Page {page} of {title}</source>
        <translation>Página {page} de {title}</translation>
    </message>
    <message>
        <source>{number}: {words}</source>
        <translation>{number}: {words}</translation>
    </message>
    <message>
        <source>{words}, left out</source>
        <translation>{words}, excluida</translation>
    </message>
    <message>
        <source>Move page</source>
        <translation>Mover página</translation>
    </message>
    <message>
        <source>Where the folder of files goes</source>
        <translation>Dónde va la carpeta de archivos</translation>
    </message>
    <message>
        <source>The packet that you sent</source>
        <translation>El paquete que envió</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Immunization summary</source>
        <translation>Resumen de vacunas</translation>
    </message>
    <message>
        <source>The packet to verify</source>
        <translation>El paquete que se verifica</translation>
    </message>
    <message>
        <source>Looking where documents fit</source>
        <translation>Buscando dónde sirven los documentos</translation>
    </message>
    <message>
        <source>{title} goes into {names}.</source>
        <translation>{title} va a {names}.</translation>
    </message>
    <message>
        <source>The new {title}</source>
        <translation>El nuevo {title}</translation>
    </message>
    <message>
        <source>Documents (*.pdf *.jpg *.jpeg *.png *.tif *.tiff *.webp);;All files (*)</source>
        <translation>Documentos (*.pdf *.jpg *.jpeg *.png *.tif *.tiff *.webp);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Replace it in {changed}?</source>
        <translation>¿Sustituirlo en {changed}?</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Sustituir</translation>
    </message>
    <message>
        <source>{file}, of the same item</source>
        <translation>{file}, del mismo requisito</translation>
    </message>
    <message>
        <source>{file}, removed {removed}</source>
        <translation>{file}, quitado el {removed}</translation>
    </message>
    <message>
        <source>The folder {name} is no longer watched.</source>
        <translation>La carpeta {name} ya no se vigila.</translation>
    </message>
    <message>
        <source>The folder that your scanner or phone writes to</source>
        <translation>La carpeta en la que escribe su escáner o teléfono</translation>
    </message>
    <message>
        <source>What appears in {name} from now on is copied into the Inbox.</source>
        <translation>Lo que aparezca en {name} desde ahora se copia a la bandeja.</translation>
    </message>
    <message>
        <source>From {name}, now in the Inbox: {names}.</source>
        <translation>De {name}, ahora en la bandeja: {names}.</translation>
    </message>
    <message>
        <source>Choose an item first.</source>
        <translation>Elija primero un requisito.</translation>
    </message>
    <message>
        <source>Take rules from</source>
        <translation>Tomar reglas de</translation>
    </message>
    <message>
        <source>Rules (*.toml)</source>
        <translation>Reglas (*.toml)</translation>
    </message>
    <message>
        <source>Save rules as</source>
        <translation>Guardar reglas como</translation>
    </message>
    <message>
        <source>The rules are in {name}.</source>
        <translation>Las reglas están en {name}.</translation>
    </message>
    <message>
        <source>The window speaks it from the next start on.</source>
        <translation>La ventana lo habla desde el próximo inicio.</translation>
    </message>
    <message>
        <source>Names, numbers and documents are hidden.</source>
        <translation>Nombres, números y documentos están ocultos.</translation>
    </message>
    <message>
        <source>Everything is shown again.</source>
        <translation>Todo se muestra otra vez.</translation>
    </message>
    <message>
        <source>Emptying what is kept</source>
        <translation>Vaciando lo guardado</translation>
    </message>
    <message>
        <source>Open library</source>
        <translation>Abrir biblioteca</translation>
    </message>
    <message>
        <source>Folder of the new library</source>
        <translation>Carpeta de la nueva biblioteca</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Guardado.</translation>
    </message>
    <message>
        <source>No attempt is entered.</source>
        <translation>No hay ningún intento anotado.</translation>
    </message>
    <message>
        <source>This is no sample: it stays.</source>
        <translation>Esto no es un ejemplo: se queda.</translation>
    </message>
    <message>
        <source>The system&apos;s trash did not take the sample; delete its folder yourself.</source>
        <translation>La papelera del sistema no aceptó el ejemplo; borre usted su carpeta.</translation>
    </message>
    <message>
        <source>The sample is in the system&apos;s trash.</source>
        <translation>El ejemplo está en la papelera del sistema.</translation>
    </message>
    <message>
        <source>USMLE attempts</source>
        <translation>Intentos del USMLE</translation>
    </message>
    <message>
        <source>{title} was removed.</source>
        <translation>{title} se ha quitado.</translation>
    </message>
    <message>
        <source>Ctrl+Shift+Z or Ctrl+Y</source>
        <translation>Ctrl+Mayús+Z o Ctrl+Y</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Para</translation>
    </message>
    <message>
        <source>press</source>
        <translation>pulse</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Componente</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licencia</translation>
    </message>
    <message>
        <source>What it is built on</source>
        <translation>Con qué está hecho</translation>
    </message>
    <message>
        <source>Versions and counts are on the clipboard; no name, path or content is among them.</source>
        <translation>Las versiones y los recuentos están en el portapapeles; sin nombres, rutas ni contenido.</translation>
    </message>
    <message>
        <source>Version {version}, Apache-2.0. Everything stays on this computer.

Checklists are templates, not the programs&apos; own words; verify them. Nothing here is medical, legal or immigration advice.</source>
        <translation>Versión {version}, Apache-2.0. Todo queda en este ordenador.

Las listas de requisitos son plantillas, no las palabras de los programas; compruébelas. Nada de esto es consejo médico, legal ni migratorio.</translation>
    </message>
    <message>
        <source>Add files</source>
        <translation>Añadir archivos</translation>
    </message>
    <message>
        <source>The clipboard holds no file and no picture.</source>
        <translation>El portapapeles no contiene ningún archivo ni imagen.</translation>
    </message>
    <message>
        <source>Nothing was removed from this application.</source>
        <translation>No se ha quitado nada de esta solicitud.</translation>
    </message>
    <message>
        <source>Status and costs</source>
        <translation>Estado y costes</translation>
    </message>
    <message>
        <source>Choose the item to ask for first.</source>
        <translation>Elija primero el requisito que quiere pedir.</translation>
    </message>
    <message>
        <source>A draft is open in your mail program. Once it is sent, set how far it is to &apos;requested&apos;.</source>
        <translation>Hay un borrador abierto en su programa de correo. Cuando lo envíe, ponga en cómo va: «requested».</translation>
    </message>
    <message>
        <source>Choose the item that will follow first.</source>
        <translation>Elija primero el requisito que seguirá.</translation>
    </message>
    <message>
        <source>Change dates</source>
        <translation>Cambiar las fechas</translation>
    </message>
    <message>
        <source>Every scan of this application has been read.</source>
        <translation>Todos los escaneos de esta solicitud se han leído.</translation>
    </message>
    <message>
        <source>Planning the season</source>
        <translation>Planeando la temporada</translation>
    </message>
    <message>
        <source>The calendar</source>
        <translation>El calendario</translation>
    </message>
    <message>
        <source>The report</source>
        <translation>El informe</translation>
    </message>
    <message>
        <source>Writing the report</source>
        <translation>Escribiendo el informe</translation>
    </message>
    <message>
        <source>{what} is in {name}.</source>
        <translation>{what} está en {name}.</translation>
    </message>
    <message>
        <source>Title in the packet</source>
        <translation>Título en el paquete</translation>
    </message>
    <message>
        <source>Pages in the packet</source>
        <translation>Páginas en el paquete</translation>
    </message>
    <message>
        <source>all pages</source>
        <translation>todas las páginas</translation>
    </message>
    <message>
        <source>Which pages go into the packet, in this order: 1-3, 5</source>
        <translation>Qué páginas van al paquete, en este orden: 1-3, 5</translation>
    </message>
    <message>
        <source>with comments</source>
        <translation>con comentarios</translation>
    </message>
    <message>
        <source>Whether comments and marks that somebody put on the pages come along</source>
        <translation>Si se conservan los comentarios y marcas que alguien puso en las páginas</translation>
    </message>
    <message>
        <source>In the packet: {usual}</source>
        <translation>En el paquete: {usual}</translation>
    </message>
    <message>
        <source>Choose pages</source>
        <translation>Elegir páginas</translation>
    </message>
    <message>
        <source>Take comments along</source>
        <translation>Conservar comentarios</translation>
    </message>
    <message>
        <source>Leave comments out</source>
        <translation>Omitir comentarios</translation>
    </message>
    <message>
        <source>With the application</source>
        <translation>Con la solicitud</translation>
    </message>
    <message>
        <source>Later, for onboarding</source>
        <translation>Más tarde, para la incorporación</translation>
    </message>
    <message>
        <source>Rules: {title}</source>
        <translation>Reglas: {title}</translation>
    </message>
    <message>
        <source>Items of the checklist</source>
        <translation>Requisitos de la lista</translation>
    </message>
    <message>
        <source>Document to ask for</source>
        <translation>Documento que se pide</translation>
    </message>
    <message>
        <source>These rules are for this application alone; the template stays as it is. Undo goes back.</source>
        <translation>Estas reglas son solo para esta solicitud; la plantilla queda como está. Deshacer vuelve atrás.</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Arriba</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Abajo</translation>
    </message>
    <message>
        <source>Remove item</source>
        <translation>Quitar requisito</translation>
    </message>
    <message>
        <source>Add item</source>
        <translation>Añadir requisito</translation>
    </message>
    <message>
        <source>{title} (only in some cases)</source>
        <translation>{title} (solo en algunos casos)</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Reglas</translation>
    </message>
    <message>
        <source>None: the document has to be there, whatever its date.</source>
        <translation>Ninguna: el documento tiene que estar, sea cual sea su fecha.</translation>
    </message>
    <message>
        <source>Asked of the immunization record</source>
        <translation>Se pide del registro de vacunas</translation>
    </message>
    <message>
        <source>Always asked</source>
        <translation>Se pide siempre</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Título</translation>
    </message>
    <message>
        <source>&amp;Due</source>
        <translation>&amp;Cuándo</translation>
    </message>
    <message>
        <source>&amp;How many</source>
        <translation>&amp;Cuántos</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Nota</translation>
    </message>
    <message>
        <source>Must &amp;show, a line each</source>
        <translation>Debe &amp;mostrar, uno por línea</translation>
    </message>
    <message>
        <source>Rule to add</source>
        <translation>Regla que se añade</translation>
    </message>
    <message>
        <source>Add rule</source>
        <translation>Añadir regla</translation>
    </message>
    <message>
        <source>What is asked of the record</source>
        <translation>Lo que se pide del registro</translation>
    </message>
    <message>
        <source>Its value</source>
        <translation>Su valor</translation>
    </message>
    <message>
        <source>yes, no, a number, or words</source>
        <translation>yes, no, un número o palabras</translation>
    </message>
    <message>
        <source>State it</source>
        <translation>Establecerlo</translation>
    </message>
    <message>
        <source>there is no item &apos;{item}&apos;</source>
        <translation>no hay ningún requisito «{item}»</translation>
    </message>
    <message>
        <source>One rule cannot be right yet: mend it or remove it.</source>
        <translation>Una regla todavía no puede ser correcta: corríjala o quítela.</translation>
    </message>
    <message>
        <source>Read on it: confirm what is right</source>
        <translation>Leído en él: confirme lo que sea correcto</translation>
    </message>
    <message>
        <source>Read this scan</source>
        <translation>Leer este escaneo</translation>
    </message>
    <message>
        <source>{words}   (page {page}: {snippet})</source>
        <translation>{words}   (página {page}: {snippet})</translation>
    </message>
    <message>
        <source> Ctrl+Return takes it.</source>
        <translation> Ctrl+Intro lo acepta.</translation>
    </message>
    <message>
        <source>Confirm this value.{key}</source>
        <translation>Confirmar este valor.{key}</translation>
    </message>
    <message>
        <source>I have verified it</source>
        <translation>Lo he comprobado</translation>
    </message>
    <message>
        <source>You compared this checklist with the program&apos;s own page today</source>
        <translation>Usted ha comparado hoy esta lista con la página del programa</translation>
    </message>
    <message>
        <source>{n} application</source>
        <translation>{n} solicitud</translation>
    </message>
    <message>
        <source>{n} applications</source>
        <translation>{n} solicitudes</translation>
    </message>
    <message>
        <source>{n} document</source>
        <translation>{n} documento</translation>
    </message>
    <message>
        <source>{n} documents</source>
        <translation>{n} documentos</translation>
    </message>
    <message>
        <source>{n} page</source>
        <translation>{n} página</translation>
    </message>
    <message>
        <source>{n} pages</source>
        <translation>{n} páginas</translation>
    </message>
    <message>
        <source>{n} file</source>
        <translation>{n} archivo</translation>
    </message>
    <message>
        <source>{n} files</source>
        <translation>{n} archivos</translation>
    </message>
    <message>
        <source>{n} place</source>
        <translation>{n} lugar</translation>
    </message>
    <message>
        <source>{n} places</source>
        <translation>{n} lugares</translation>
    </message>
    <message>
        <source>{n} day</source>
        <translation>{n} día</translation>
    </message>
    <message>
        <source>{n} days</source>
        <translation>{n} días</translation>
    </message>
    <message>
        <source>{n} thing</source>
        <translation>{n} cosa</translation>
    </message>
    <message>
        <source>{n} things</source>
        <translation>{n} cosas</translation>
    </message>
    <message>
        <source>{n} more application</source>
        <translation>{n} solicitud más</translation>
    </message>
    <message>
        <source>{n} more applications</source>
        <translation>{n} solicitudes más</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>Correcto</translation>
    </message>
    <message>
        <source>Expiring</source>
        <translation>Por vencer</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Vencido</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Falta</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Requiere atención</translation>
    </message>
    <message>
        <source>Placeholder</source>
        <translation>Pendiente de envío</translation>
    </message>
    <message>
        <source>Waived</source>
        <translation>Eximido</translation>
    </message>
    <message>
        <source>Find in the document</source>
        <translation>Buscar en el documento</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>Comparar con</translation>
    </message>
    <message>
        <source>It cannot be searched.</source>
        <translation>No se puede buscar en él.</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>No encontrado</translation>
    </message>
    <message>
        <source>There is no text in it to search: it is a scan.</source>
        <translation>No hay texto en el que buscar: es un escaneo.</translation>
    </message>
    <message>
        <source>{number} of {hits}</source>
        <translation>{number} de {hits}</translation>
    </message>
    <message>
        <source>Give the Inbox&apos;s file to a guess</source>
        <translation>Dar el archivo de la bandeja a una suposición</translation>
    </message>
    <message>
        <source>1 to 9</source>
        <translation>1 a 9</translation>
    </message>
    <message>
        <source>Move in a list</source>
        <translation>Moverse en una lista</translation>
    </message>
    <message>
        <source>Up, Down, Page Up, Page Down</source>
        <translation>Arriba, Abajo, Re Pág, Av Pág</translation>
    </message>
    <message>
        <source>Open what is chosen, or give a new file to an item</source>
        <translation>Abrir lo elegido, o dar un archivo nuevo a un requisito</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Intro</translation>
    </message>
    <message>
        <source>Next field or list</source>
        <translation>Campo o lista siguiente</translation>
    </message>
    <message>
        <source>Tab, Shift+Tab</source>
        <translation>Tab, Mayús+Tab</translation>
    </message>
    <message>
        <source>Menus</source>
        <translation>Menús</translation>
    </message>
    <message>
        <source>Alt and the underlined letter</source>
        <translation>Alt y la letra subrayada</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Guía</translation>
    </message>
    <message>
        <source> · submit by {submit_by}</source>
        <translation> · enviar antes del {submit_by}</translation>
    </message>
    <message>
        <source>{start} to {end}{due}</source>
        <translation>{start} a {end}{due}</translation>
    </message>
    <message>
        <source>Move to another item</source>
        <translation>Mover a otro requisito</translation>
    </message>
    <message>
        <source>Page preview</source>
        <translation>Vista previa de la página</translation>
    </message>
    <message>
        <source>Looking at the applications</source>
        <translation>Mirando las solicitudes</translation>
    </message>
    <message>
        <source>New application {name}</source>
        <translation>Nueva solicitud {name}</translation>
    </message>
    <message>
        <source>Remove {title}</source>
        <translation>Quitar {title}</translation>
    </message>
    <message>
        <source>Looking at the documents</source>
        <translation>Mirando los documentos</translation>
    </message>
    <message>
        <source>Mark the checklist as verified</source>
        <translation>Marcar la lista como comprobada</translation>
    </message>
    <message>
        <source>Change the rules</source>
        <translation>Cambiar las reglas</translation>
    </message>
    <message>
        <source>Take rules</source>
        <translation>Tomar reglas</translation>
    </message>
    <message>
        <source>Reading {name}</source>
        <translation>Leyendo {name}</translation>
    </message>
    <message>
        <source>Reading {scans} scans</source>
        <translation>Leyendo {scans} escaneos</translation>
    </message>
    <message>
        <source>Add {name}</source>
        <translation>Añadir {name}</translation>
    </message>
    <message>
        <source>Restore {file}</source>
        <translation>Recuperar {file}</translation>
    </message>
    <message>
        <source>Writing the immunization summary</source>
        <translation>Escribiendo el resumen de vacunas</translation>
    </message>
    <message>
        <source>Verifying</source>
        <translation>Verificando</translation>
    </message>
    <message>
        <source>Keeping a copy as sent</source>
        <translation>Guardando una copia como se envió</translation>
    </message>
    <message>
        <source>Writing the statement</source>
        <translation>Escribiendo la declaración</translation>
    </message>
    <message>
        <source>Building the packet</source>
        <translation>Creando el paquete</translation>
    </message>
    <message>
        <source>{name} (sample)</source>
        <translation>{name} (muestra)</translation>
    </message>
    <message>
        <source>Writing the sample library</source>
        <translation>Escribiendo la biblioteca de muestra</translation>
    </message>
    <message>
        <source>Where is your library?</source>
        <translation>¿Dónde está su biblioteca?</translation>
    </message>
    <message>
        <source>One plain folder for all your applications. You can open it in your file manager at any time.</source>
        <translation>Una sola carpeta para todas sus solicitudes. Puede abrirla en su gestor de archivos cuando quiera.</translation>
    </message>
    <message>
        <source>Folder of the library</source>
        <translation>Carpeta de la biblioteca</translation>
    </message>
    <message>
        <source>Everything stays on this computer: the app never opens a network connection.</source>
        <translation>Todo queda en este ordenador: el programa nunca abre una conexión de red.</translation>
    </message>
    <message>
        <source>A new folder will be made.</source>
        <translation>Se creará una carpeta nueva.</translation>
    </message>
    <message>
        <source>The folder is there; what is in it stays.</source>
        <translation>La carpeta está ahí; lo que contiene se queda.</translation>
    </message>
    <message>
        <source>This is a library already; it will be opened.</source>
        <translation>Ya es una biblioteca; se abrirá.</translation>
    </message>
    <message>
        <source>Welcome to USCE Desktop</source>
        <translation>Bienvenido a USCE Desktop</translation>
    </message>
    <message>
        <source>Who are you?</source>
        <translation>¿Quién es usted?</translation>
    </message>
    <message>
        <source>These go on the packet&apos;s cover and page stamps. All of it can be filled in later.</source>
        <translation>Esto va en la portada y en los sellos de página del paquete. Todo se puede completar más tarde.</translation>
    </message>
    <message>
        <source>How do you want to start?</source>
        <translation>¿Cómo quiere empezar?</translation>
    </message>
    <message>
        <source>With an empty library</source>
        <translation>Con una biblioteca vacía</translation>
    </message>
    <message>
        <source>With a sample: a fictional applicant with three applications</source>
        <translation>Con una muestra: una solicitante ficticia con tres solicitudes</translation>
    </message>
    <message>
        <source>The sample goes into a folder of its own beside your library and can be deleted at any time.</source>
        <translation>La muestra va a una carpeta propia junto a su biblioteca y se puede borrar en cualquier momento.</translation>
    </message>
    <message>
        <source>{page}, left out</source>
        <translation>{page}, omitida</translation>
    </message>
    <message>
        <source>Page {page}, left out of the packet</source>
        <translation>Página {page}, fuera del paquete</translation>
    </message>
    <message>
        <source>Page {page}</source>
        <translation>Página {page}</translation>
    </message>
    <message>
        <source>Build packet</source>
        <translation>Crear paquete</translation>
    </message>
    <message>
        <source>What the recipient takes</source>
        <translation>Lo que acepta el destinatario</translation>
    </message>
    <message>
        <source>Build it &amp;all the same, without what is missing</source>
        <translation>Crearlo de &amp;todos modos, sin lo que falta</translation>
    </message>
    <message>
        <source>Not as it should be</source>
        <translation>No está como debería</translation>
    </message>
    <message>
        <source>a folder that you choose next</source>
        <translation>una carpeta que se elige a continuación</translation>
    </message>
    <message>
        <source>Goes to {place}</source>
        <translation>Va a {place}</translation>
    </message>
    <message>
        <source>Attach a list of what is in it, for programs (&amp;manifest)</source>
        <translation>Adjuntar una lista de lo que contiene, para programas (&amp;manifiesto)</translation>
    </message>
    <message>
        <source>Make sca&amp;ns searchable (reads every scanned page; takes seconds a page)</source>
        <translation>Hacer &amp;buscables los escaneos (lee cada página; tarda segundos por página)</translation>
    </message>
    <message>
        <source>Lock it with a password (leave empty for none; it is stored nowhere)</source>
        <translation>Cerrarlo con una contraseña (vacío para ninguna; no se guarda en ningún sitio)</translation>
    </message>
    <message>
        <source>The same password again</source>
        <translation>La misma contraseña otra vez</translation>
    </message>
    <message>
        <source>The two passwords are not the same</source>
        <translation>Las dos contraseñas no son iguales</translation>
    </message>
    <message>
        <source>Password of {file} (used once, never stored)</source>
        <translation>Contraseña de {file} (se usa una vez, nunca se guarda)</translation>
    </message>
    <message>
        <source>Password of {file}</source>
        <translation>Contraseña de {file}</translation>
    </message>
    <message>
        <source>Add row</source>
        <translation>Añadir fila</translation>
    </message>
    <message>
        <source>Remove row</source>
        <translation>Quitar fila</translation>
    </message>
    <message>
        <source>a document elsewhere</source>
        <translation>un documento de otro lugar</translation>
    </message>
    <message>
        <source>What it is worth here</source>
        <translation>Lo que vale aquí</translation>
    </message>
    <message>
        <source>you</source>
        <translation>usted</translation>
    </message>
    <message>
        <source>you and the dean&apos;s office</source>
        <translation>usted y el decanato</translation>
    </message>
    <message>
        <source>the dean&apos;s office</source>
        <translation>el decanato</translation>
    </message>
    <message>
        <source>This is the certified translation of the item&apos;s other document</source>
        <translation>Esta es la traducción certificada del otro documento del requisito</translation>
    </message>
    <message>
        <source>Documents of this item</source>
        <translation>Documentos de este requisito</translation>
    </message>
    <message>
        <source>Drag this file to a mail, a browser or a folder; a click opens it</source>
        <translation>Arrastre este archivo a un correo, un navegador o una carpeta; un clic lo abre</translation>
    </message>
    <message>
        <source>What do they want here?</source>
        <translation>¿Qué quieren aquí?</translation>
    </message>
    <message>
        <source>Accept the new content</source>
        <translation>Aceptar el contenido nuevo</translation>
    </message>
    <message>
        <source>The blank pages belong there</source>
        <translation>Las páginas en blanco son así</translation>
    </message>
    <message>
        <source>I have looked: it is fine</source>
        <translation>Lo he mirado: está bien</translation>
    </message>
    <message>
        <source>Tick all</source>
        <translation>Marcar todo</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>Mark as waived</source>
        <translation>Marcar como eximido</translation>
    </message>
    <message>
        <source>Mark as to follow</source>
        <translation>Marcar como pendiente de envío</translation>
    </message>
    <message>
        <source>Clear the mark</source>
        <translation>Borrar la marca</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Subir</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Bajar</translation>
    </message>
    <message>
        <source>What is on it</source>
        <translation>Lo que contiene</translation>
    </message>
    <message>
        <source>What it must show: tick what you see</source>
        <translation>Lo que debe mostrar: marque lo que ve</translation>
    </message>
    <message>
        <source>What the program asks</source>
        <translation>Lo que pide el programa</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Requisito</translation>
    </message>
    <message>
        <source>Choose an item</source>
        <translation>Elija un requisito</translation>
    </message>
    <message>
        <source>Nothing beyond the document itself is known to be asked.</source>
        <translation>No se sabe que se pida nada más que el documento mismo.</translation>
    </message>
    <message>
        <source>Let it pass</source>
        <translation>Darlo por bueno</translation>
    </message>
    <message>
        <source>Enter {fact}</source>
        <translation>Anotar {fact}</translation>
    </message>
    <message>
        <source>Tick</source>
        <translation>Marcar</translation>
    </message>
    <message>
        <source>Untick</source>
        <translation>Desmarcar</translation>
    </message>
    <message>
        <source>Mark as translation</source>
        <translation>Marcar como traducción</translation>
    </message>
    <message>
        <source>Not a translation</source>
        <translation>No es una traducción</translation>
    </message>
    <message>
        <source>Remove {file}</source>
        <translation>Quitar {file}</translation>
    </message>
    <message>
        <source>Move document</source>
        <translation>Mover documento</translation>
    </message>
    <message>
        <source>There is no document</source>
        <translation>No hay documento</translation>
    </message>
    <message>
        <source>Show the whole page</source>
        <translation>Mostrar la página entera</translation>
    </message>
    <message>
        <source>Leave out page</source>
        <translation>Omitir página</translation>
    </message>
    <message>
        <source>Take page back in</source>
        <translation>Volver a incluir página</translation>
    </message>
    <message>
        <source>Compare programs</source>
        <translation>Comparar programas</translation>
    </message>
    <message>
        <source>Programs side by side</source>
        <translation>Programas uno junto a otro</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Puntuación</translation>
    </message>
    <message>
        <source>{score:.0f} of 100</source>
        <translation>{score:.0f} de 100</translation>
    </message>
    <message>
        <source>Known</source>
        <translation>Conocido</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Advertencias</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>Fees together</source>
        <translation>Tasas en total</translation>
    </message>
    <message>
        <source>6 months</source>
        <translation>6 months</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programa</translation>
    </message>
    <message>
        <source>Count IMGs in a &amp;list of residents…</source>
        <translation>Contar IMG en una &amp;lista de residentes…</translation>
    </message>
    <message>
        <source>, checked on {checked_on}</source>
        <translation>, comprobado el {checked_on}</translation>
    </message>
    <message>
        <source>From: {source}{checked}</source>
        <translation>De: {source}{checked}</translation>
    </message>
    <message>
        <source>entered by hand</source>
        <translation>anotado a mano</translation>
    </message>
    <message>
        <source>Where changed values come from</source>
        <translation>De dónde vienen los valores cambiados</translation>
    </message>
    <message>
        <source>Changed values come from</source>
        <translation>Los valores cambiados vienen de</translation>
    </message>
    <message>
        <source>counted from its list of residents</source>
        <translation>contado en su lista de residentes</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>Which hospital is it?</source>
        <translation>¿Qué hospital es?</translation>
    </message>
    <message>
        <source>Count IMGs</source>
        <translation>Contar IMG</translation>
    </message>
    <message>
        <source>Paste the residents of the program here, one per line, with their schools</source>
        <translation>Pegue aquí los residentes del programa, uno por línea, con sus facultades</translation>
    </message>
    <message>
        <source>List of residents</source>
        <translation>Lista de residentes</translation>
    </message>
    <message>
        <source>Take it over</source>
        <translation>Tomarlo</translation>
    </message>
    <message>
        <source>Nothing to count yet.</source>
        <translation>Todavía no hay nada que contar.</translation>
    </message>
    <message>
        <source>{share:.0f} % are IMGs</source>
        <translation>{share:.0f} % son IMG</translation>
    </message>
    <message>
        <source>{words}; {unclear} unclear, not counted</source>
        <translation>{words}; {unclear} dudosos, sin contar</translation>
    </message>
    <message>
        <source>US or Canada</source>
        <translation>EE. UU. o Canadá</translation>
    </message>
    <message>
        <source>What counts how much</source>
        <translation>Qué cuenta cuánto</translation>
    </message>
    <message>
        <source>Weight of {title}</source>
        <translation>Peso de {title}</translation>
    </message>
    <message>
        <source>Check an agency</source>
        <translation>Examinar una agencia</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>no se sabe</translation>
    </message>
    <message>
        <source>Costs as bars; the table says the same in numbers</source>
        <translation>Costes en barras; la tabla dice lo mismo en números</translation>
    </message>
    <message>
        <source>{paid} of {planned}</source>
        <translation>{paid} de {planned}</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Timeline in words</source>
        <translation>Línea de tiempo en palabras</translation>
    </message>
    <message>
        <source>Begin by</source>
        <translation>Empezar el</translation>
    </message>
    <message>
        <source>Takes</source>
        <translation>Tarda</translation>
    </message>
    <message>
        <source>Why so long</source>
        <translation>Por qué tanto</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Prueba</translation>
    </message>
    <message>
        <source>Serves</source>
        <translation>Sirve a</translation>
    </message>
    <message>
        <source>Tests to make once</source>
        <translation>Pruebas que se hacen una vez</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papel</translation>
    </message>
    <message>
        <source>How far</source>
        <translation>Cómo va</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Esperando</translation>
    </message>
    <message>
        <source>Who owes what</source>
        <translation>Quién debe qué</translation>
    </message>
    <message>
        <source>Programs</source>
        <translation>Programas</translation>
    </message>
    <message>
        <source>Costs</source>
        <translation>Costes</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Pagado</translation>
    </message>
    <message>
        <source>A week</source>
        <translation>Por semana</translation>
    </message>
    <message>
        <source>&amp;Timeline</source>
        <translation>&amp;Línea de tiempo</translation>
    </message>
    <message>
        <source>What to &amp;do</source>
        <translation>Qué &amp;hacer</translation>
    </message>
    <message>
        <source>T&amp;ests</source>
        <translation>&amp;Pruebas</translation>
    </message>
    <message>
        <source>Peop&amp;le</source>
        <translation>P&amp;ersonas</translation>
    </message>
    <message>
        <source>&amp;Programs</source>
        <translation>Pro&amp;gramas</translation>
    </message>
    <message>
        <source>&amp;Money</source>
        <translation>&amp;Dinero</translation>
    </message>
    <message>
        <source>Export &amp;calendar…</source>
        <translation>Exportar &amp;calendario…</translation>
    </message>
    <message>
        <source>&amp;Report…</source>
        <translation>&amp;Informe…</translation>
    </message>
    <message>
        <source>Zoom of the timeline</source>
        <translation>Ampliación de la línea de tiempo</translation>
    </message>
    <message>
        <source>Sa&amp;ve the picture…</source>
        <translation>&amp;Guardar la imagen…</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Ampliación</translation>
    </message>
    <message>
        <source>Filter: hospital, specialty, state, visa, a word of a warning …</source>
        <translation>Filtro: hospital, especialidad, estado, visado, una palabra de una advertencia …</translation>
    </message>
    <message>
        <source>Filter of programs</source>
        <translation>Filtro de programas</translation>
    </message>
    <message>
        <source>&amp;Start an application</source>
        <translation>&amp;Empezar una solicitud</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Editar…</translation>
    </message>
    <message>
        <source>C&amp;ompare…</source>
        <translation>C&amp;omparar…</translation>
    </message>
    <message>
        <source>&amp;New…</source>
        <translation>&amp;Nuevo…</translation>
    </message>
    <message>
        <source>&amp;Import from a table…</source>
        <translation>&amp;Importar de una tabla…</translation>
    </message>
    <message>
        <source>&amp;What counts…</source>
        <translation>Qué &amp;cuenta…</translation>
    </message>
    <message>
        <source>Check an &amp;agency…</source>
        <translation>Examinar una &amp;agencia…</translation>
    </message>
    <message>
        <source>Costs of the season…</source>
        <translation>Costes de la temporada…</translation>
    </message>
    <message>
        <source>{words}; {late} late</source>
        <translation>{words}; {late} con retraso</translation>
    </message>
    <message>
        <source>{words}; nothing is late</source>
        <translation>{words}; nada va con retraso</translation>
    </message>
    <message>
        <source>{planned} planned, {paid} paid, {open} open</source>
        <translation>{planned} previsto, {paid} pagado, {open} pendiente</translation>
    </message>
    <message>
        <source>No costs yet; those of an application are entered with it (Ctrl+T).</source>
        <translation>Todavía no hay costes; los de una solicitud se anotan en ella (Ctrl+T).</translation>
    </message>
    <message>
        <source>; {amount} of the budget is left</source>
        <translation>; quedan {amount} del presupuesto</translation>
    </message>
    <message>
        <source>; {amount} is lacking to the budget</source>
        <translation>; faltan {amount} para el presupuesto</translation>
    </message>
    <message>
        <source>Choose a program to see what its score is made of.</source>
        <translation>Elija un programa para ver de qué se compone su puntuación.</translation>
    </message>
    <message>
        <source> ({value:.0f} of 100, weight {weight:g})</source>
        <translation> ({value:.0f} de 100, peso {weight:g})</translation>
    </message>
    <message>
        <source>Programs from a table</source>
        <translation>Programas de una tabla</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt)</source>
        <translation>Tablas (*.csv *.tsv *.txt)</translation>
    </message>
    <message>
        <source>Calendar file</source>
        <translation>Archivo de calendario</translation>
    </message>
    <message>
        <source>Calendars (*.ics)</source>
        <translation>Calendarios (*.ics)</translation>
    </message>
    <message>
        <source>Picture of the timeline</source>
        <translation>Imagen de la línea de tiempo</translation>
    </message>
    <message>
        <source>Season report</source>
        <translation>Informe de la temporada</translation>
    </message>
    <message>
        <source>Bars: rotations (thick), windows for applying (thin), documents (pale). Diamonds: papers due, offers.</source>
        <translation>Barras: rotaciones (gruesas), plazos para solicitar (finas), documentos (pálidas). Rombos: papeles que vencen, ofertas.</translation>
    </message>
    <message>
        <source> (under way)</source>
        <translation> (en marcha)</translation>
    </message>
    <message>
        <source> (sets the pace)</source>
        <translation> (marca el ritmo)</translation>
    </message>
    <message>
        <source>not possible: {why}</source>
        <translation>no es posible: {why}</translation>
    </message>
    <message>
        <source>made on {day}, and good</source>
        <translation>hecha el {day}, y vale</translation>
    </message>
    <message>
        <source>What the column {column} is</source>
        <translation>Qué es la columna {column}</translation>
    </message>
    <message>
        <source>as its name says</source>
        <translation>como dice su nombre</translation>
    </message>
    <message>
        <source>Take them</source>
        <translation>Tomarlos</translation>
    </message>
    <message>
        <source>{added} new, {changed} changed, {same} as they are.</source>
        <translation>{added} nuevos, {changed} cambiados, {same} como están.</translation>
    </message>
    <message>
        <source>Not taken: {names}</source>
        <translation>No se toman: {names}</translation>
    </message>
    <message>
        <source>Timeline; the table below says the same in words</source>
        <translation>Línea de tiempo; la tabla de abajo dice lo mismo en palabras</translation>
    </message>
    <message>
        <source>today</source>
        <translation>hoy</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Línea de tiempo</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Edit the record…</source>
        <translation>Editar el registro…</translation>
    </message>
    <message>
        <source>Edit the attempts…</source>
        <translation>Editar los intentos…</translation>
    </message>
    <message>
        <source>The name and the dates are compared with every document; they go on covers and page stamps.</source>
        <translation>El nombre y las fechas se comparan con cada documento; van en portadas y sellos de página.</translation>
    </message>
    <message>
        <source>Open an application first: what a dose or a titre is worth depends on what it asks.</source>
        <translation>Abra primero una solicitud: lo que vale una dosis o un título depende de lo que pide.</translation>
    </message>
    <message>
        <source>Choose a day</source>
        <translation>Elija un día</translation>
    </message>
    <message>
        <source>Choose a day (Alt+Down)</source>
        <translation>Elija un día (Alt+Abajo)</translation>
    </message>
    <message>
        <source>New application</source>
        <translation>Nueva solicitud</translation>
    </message>
    <message>
        <source>Specialty</source>
        <translation>Especialidad</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Primer día</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Último día</translation>
    </message>
    <message>
        <source>Create application</source>
        <translation>Crear solicitud</translation>
    </message>
    <message>
        <source>&amp;Program</source>
        <translation>&amp;Programa</translation>
    </message>
    <message>
        <source>&amp;Specialty</source>
        <translation>&amp;Especialidad</translation>
    </message>
    <message>
        <source>&amp;First day</source>
        <translation>&amp;Primer día</translation>
    </message>
    <message>
        <source>&amp;Last day</source>
        <translation>&amp;Último día</translation>
    </message>
    <message>
        <source>&amp;Checklist</source>
        <translation>&amp;Lista de requisitos</translation>
    </message>
    <message>
        <source>Checklists are templates: verify every line on the program&apos;s own page.</source>
        <translation>Las listas son plantillas: compruebe cada línea en la página del programa.</translation>
    </message>
    <message>
        <source>Which program is it? Any name will do.</source>
        <translation>¿Qué programa es? Cualquier nombre vale.</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Fechas</translation>
    </message>
    <message>
        <source>I have sent it</source>
        <translation>Lo he enviado</translation>
    </message>
    <message>
        <source>Sent on</source>
        <translation>Enviado el</translation>
    </message>
    <message>
        <source>Number or words of the confirmation, if there was one</source>
        <translation>Número o palabras de la confirmación, si la hubo</translation>
    </message>
    <message>
        <source>Keep a copy as sent</source>
        <translation>Guardar una copia como se envió</translation>
    </message>
    <message>
        <source>{packet} is copied to &apos;Submitted&apos;, where nothing changes it any more.</source>
        <translation>{packet} se copia a «Submitted», donde ya nada lo cambia.</translation>
    </message>
    <message>
        <source>&amp;Sent on</source>
        <translation>&amp;Enviado el</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>&amp;A</translation>
    </message>
    <message>
        <source>&amp;Confirmation</source>
        <translation>&amp;Confirmación</translation>
    </message>
    <message>
        <source>Statement that it follows</source>
        <translation>Declaración de que seguirá</translation>
    </message>
    <message>
        <source>Expected by</source>
        <translation>Esperado para el</translation>
    </message>
    <message>
        <source>Why it is not there yet</source>
        <translation>Por qué todavía no está</translation>
    </message>
    <message>
        <source>Write the page</source>
        <translation>Escribir la página</translation>
    </message>
    <message>
        <source>A page to sign is put into the packet in place of: {title}.
It is enough for the application, not for the onboarding.</source>
        <translation>Se pone en el paquete una página para firmar en lugar de: {title}.
Basta para la solicitud, no para la incorporación.</translation>
    </message>
    <message>
        <source>&amp;Expected by</source>
        <translation>&amp;Esperado para el</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Motivo</translation>
    </message>
    <message>
        <source>Name as in passport</source>
        <translation>Nombre como en el pasaporte</translation>
    </message>
    <message>
        <source>Other spellings</source>
        <translation>Otras grafías</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Fecha de nacimiento</translation>
    </message>
    <message>
        <source>AAMC ID</source>
        <translation>ID de la AAMC</translation>
    </message>
    <message>
        <source>USMLE/ECFMG ID</source>
        <translation>ID de USMLE/ECFMG</translation>
    </message>
    <message>
        <source>Medical school</source>
        <translation>Facultad de medicina</translation>
    </message>
    <message>
        <source>Graduation</source>
        <translation>Graduación</translation>
    </message>
    <message>
        <source>Visa you will have</source>
        <translation>Visado que tendrá</translation>
    </message>
    <message>
        <source>Current AAMC form edition</source>
        <translation>Edición actual del formulario de la AAMC</translation>
    </message>
    <message>
        <source>Still enrolled as a student</source>
        <translation>Todavía matriculado como estudiante</translation>
    </message>
    <message>
        <source>In the final year</source>
        <translation>En el último año</translation>
    </message>
    <message>
        <source>School takes part in VSLO</source>
        <translation>La facultad participa en VSLO</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>Go to or do</source>
        <translation>Ir a o hacer</translation>
    </message>
    <message>
        <source>An application, an item, a view, a command</source>
        <translation>Una solicitud, un requisito, una vista, una orden</translation>
    </message>
    <message>
        <source>What matches</source>
        <translation>Lo que coincide</translation>
    </message>
    <message>
        <source>A page stays within its document.</source>
        <translation>Una página se queda dentro de su documento.</translation>
    </message>
    <message>
        <source>Pages of the packet</source>
        <translation>Páginas del paquete</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>Rotate document</source>
        <translation>Girar documento</translation>
    </message>
    <message>
        <source>Leave page out</source>
        <translation>Excluir página</translation>
    </message>
    <message>
        <source>Show item</source>
        <translation>Mostrar requisito</translation>
    </message>
    <message>
        <source>Packet: {documents}, {pages}</source>
        <translation>Paquete: {documents}, {pages}</translation>
    </message>
    <message>
        <source>About {size}; {front} of cover and contents.</source>
        <translation>Unos {size}; {front} de portada e índice.</translation>
    </message>
    <message>
        <source>Left out: {title}: {reason}</source>
        <translation>Excluido: {title}: {reason}</translation>
    </message>
    <message>
        <source>A made-up example of it</source>
        <translation>Un ejemplo inventado</translation>
    </message>
    <message>
        <source>Also called: {names}</source>
        <translation>También llamado: {names}</translation>
    </message>
    <message>
        <source>It must show</source>
        <translation>Debe mostrar</translation>
    </message>
    <message>
        <source>The numbers are on the example beside it; nothing on it is real.</source>
        <translation>Los números están en el ejemplo de al lado; nada en él es real.</translation>
    </message>
    <message>
        <source>The example could not be drawn: {why}</source>
        <translation>No se pudo dibujar el ejemplo: {why}</translation>
    </message>
    <message>
        <source>2026-02-12, or as you write it: 12 Feb 2026, 12/2/2026</source>
        <translation>2026-02-12, o como usted la escribe: 12 feb 2026, 12/2/2026</translation>
    </message>
    <message>
        <source>Which day is meant?</source>
        <translation>¿Qué día es?</translation>
    </message>
</context>
</TS>
