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
        <source>Summary</source>
        <translation>Lo que resulta</translation>
    </message>
    <message>
        <source>Since (YYYY-MM-DD)</source>
        <translation>Desde (AAAA-MM-DD)</translation>
    </message>
    <message>
        <source>Paid on</source>
        <translation>Pagado el</translation>
    </message>
    <message>
        <source>Comes back</source>
        <translation>Se devuelve</translation>
    </message>
    <message>
        <source>Day (YYYY-MM-DD)</source>
        <translation>Día (AAAA-MM-DD)</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Qué ocurrió</translation>
    </message>
    <message>
        <source>Costs of the season</source>
        <translation>Costes de la temporada</translation>
    </message>
    <message>
        <source>Exchange rates</source>
        <translation>Tipos de cambio</translation>
    </message>
    <message>
        <source>Currency (three letters)</source>
        <translation>Moneda (tres letras)</translation>
    </message>
    <message>
        <source>US dollars for one unit</source>
        <translation>Dólares por una unidad</translation>
    </message>
    <message>
        <source>US dollars</source>
        <translation>Dólares</translation>
    </message>
    <message>
        <source>{planned} for the season itself, {paid} of it paid.</source>
        <translation>{planned} para la temporada misma, {paid} ya pagados.</translation>
    </message>
    <message>
        <source>No rate is entered for {currencies}; these lines are in no sum.</source>
        <translation>No hay tipo de cambio para {currencies}; estas líneas no están en ninguna suma.</translation>
    </message>
    <message>
        <source>The budget is {budget}.</source>
        <translation>El presupuesto es de {budget}.</translation>
    </message>
    <message>
        <source>Status: {stage}.</source>
        <translation>Estado: {stage}.</translation>
    </message>
    <message>
        <source>{planned} in all, {paid} paid, {open} open; {weekly} for a week of experience. {lost} of it does not come back.</source>
        <translation>{planned} en total, {paid} pagados, {open} pendientes; {weekly} por semana de experiencia. {lost} no se devuelven.</translation>
    </message>
    <message>
        <source>Answer the offer by {until}: {days} left.</source>
        <translation>Responda a la oferta antes del {until}: quedan {days}.</translation>
    </message>
    <message>
        <source>The offer had to be answered by {until}, {days} ago.</source>
        <translation>La oferta debía responderse antes del {until}, hace {days}.</translation>
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
        <source>Document</source>
        <translation>Documento</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Válido hasta</translation>
    </message>
    <message>
        <source>Days left</source>
        <translation>Días</translation>
    </message>
    <message>
        <source>In</source>
        <translation>En</translation>
    </message>
    <message>
        <source>Fits</source>
        <translation>Sirve</translation>
    </message>
    <message>
        <source>no end</source>
        <translation>sin vencimiento</translation>
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
        <source>Where this document is used</source>
        <translation>Dónde se usa este documento</translation>
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
        <source>This library is a student&apos;s</source>
        <translation>Esta biblioteca es de un estudiante</translation>
    </message>
    <message>
        <source>This window is for reading only</source>
        <translation>Esta ventana es solo para leer</translation>
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
        <source>Nothing to undo since the start. Removed papers come back with Edit, Restore removed.</source>
        <translation>Nada que deshacer desde el inicio. Los documentos quitados vuelven con Edición, Restaurar quitados.</translation>
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
        <source>Rename…</source>
        <translation>Cambiar nombre…</translation>
    </message>
    <message>
        <source>Build the packet first (Ctrl+E); what is built is printed.</source>
        <translation>Primero cree el paquete (Ctrl+E); se imprime lo que se creó.</translation>
    </message>
    <message>
        <source> (sample)</source>
        <translation> (ejemplo)</translation>
    </message>
    <message>
        <source>This window was opened for reading only; it changes nothing in the library.</source>
        <translation>Esta ventana se abrió solo para leer; no cambia nada en la biblioteca.</translation>
    </message>
    <message>
        <source>A newer version of the app made this library; here it can only be read.</source>
        <translation>Una versión más nueva de la aplicación creó esta biblioteca; aquí solo se puede leer.</translation>
    </message>
    <message>
        <source>The folder of this library cannot be written on this computer; here it can only be read. Copy it to a folder of your own to change it.</source>
        <translation>En esta computadora no se puede escribir en la carpeta de esta biblioteca; aquí solo se puede leer. Cópiela a una carpeta propia para cambiarla.</translation>
    </message>
    <message>
        <source>This library is open in another window of the app; here it can only be read.</source>
        <translation>Esta biblioteca está abierta en otra ventana del programa; aquí solo se puede leer.</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>Copiar informe</translation>
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
        <source>{inbox} in the Inbox: no item here asks for that, or none was clearly meant; drop onto an item to say which.</source>
        <translation>{inbox} en la bandeja: ningún requisito de aquí pide eso, o ninguno estaba claro; suelte sobre un requisito para decir cuál.</translation>
    </message>
    <message>
        <source>Guessed: {names}.</source>
        <translation>Supuesto: {names}.</translation>
    </message>
    <message>
        <source>Nothing is missing, or nothing is known</source>
        <translation>No falta nada, o no se sabe</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Vencidas</translation>
    </message>
    <message>
        <source>In the next {days} days</source>
        <translation>En los próximos {days} días</translation>
    </message>
    <message>
        <source>Later than that</source>
        <translation>Más adelante</translation>
    </message>
    <message>
        <source>Without a deadline</source>
        <translation>Sin plazo</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Listos</translation>
    </message>
    <message>
        <source>Not read whole</source>
        <translation>Sin leer del todo</translation>
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
        <source>{name} cannot be opened. {why}.</source>
        <translation>No se puede abrir {name}. {why}.</translation>
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
        <source>Look again</source>
        <translation>Mirar de nuevo</translation>
    </message>
    <message>
        <source>And {more} more.</source>
        <translation>Y {more} más.</translation>
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
        <source>Open where I was last</source>
        <translation>Abrir donde estuve por última vez</translation>
    </message>
    <message>
        <source>Notify me of deadlines while the app is open</source>
        <translation>Avisarme de los plazos mientras la aplicación está abierta</translation>
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
        <source>Hide personal data: names, numbers and documents</source>
        <translation>Ocultar datos personales: nombres, números y documentos</translation>
    </message>
    <message>
        <source>They are kept on this computer, not in the library.</source>
        <translation>Se guardan en esta computadora, no en la biblioteca.</translation>
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
        <source>Remove it</source>
        <translation>Quitarlo</translation>
    </message>
    <message>
        <source>Left by an earlier version</source>
        <translation>Dejado por una versión anterior</translation>
    </message>
    <message>
        <source>{folder}: the telemetry of a library that reads scans, which is now off</source>
        <translation>{folder}: la telemetría de una biblioteca que lee escaneos, ya desactivada</translation>
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
        <source>Too old</source>
        <translation>Demasiado antiguo</translation>
    </message>
    <message>
        <source>Too short</source>
        <translation>No alcanza</translation>
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
        <source>Sort all</source>
        <translation>Ordenar todo</translation>
    </message>
    <message>
        <source>Give each file to the item that it is surely for, in this application</source>
        <translation>Dar cada archivo al requisito que seguramente es, en esta solicitud</translation>
    </message>
    <message>
        <source>Show both</source>
        <translation>Mostrar ambos</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Eliminado</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conservar</translation>
    </message>
    <message>
        <source>Nothing was removed from this library.</source>
        <translation>No se ha eliminado nada de esta biblioteca.</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Solicitud</translation>
    </message>
    <message>
        <source>Was in</source>
        <translation>Estaba en</translation>
    </message>
    <message>
        <source>Application with its papers</source>
        <translation>Solicitud con sus documentos</translation>
    </message>
    <message>
        <source>Earlier version of a data file</source>
        <translation>Versión anterior de un archivo de datos</translation>
    </message>
    <message>
        <source>Delete permanently…</source>
        <translation>Eliminar definitivamente…</translation>
    </message>
    <message>
        <source>Delete permanently</source>
        <translation>Eliminar definitivamente</translation>
    </message>
    <message>
        <source>{size} in total, kept until you delete it permanently.</source>
        <translation>{size} en total; se conserva hasta que lo elimine definitivamente.</translation>
    </message>
    <message>
        <source>Permanently delete {things} ({size})? This cannot be undone.</source>
        <translation>¿Eliminar definitivamente {things} ({size})? No se puede deshacer.</translation>
    </message>
    <message>
        <source>The library on that day</source>
        <translation>La biblioteca en ese día</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Cambios</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>Papers of the application on that day</source>
        <translation>Documentos de la solicitud en ese día</translation>
    </message>
    <message>
        <source>At the end of</source>
        <translation>Al final del</translation>
    </message>
    <message>
        <source>there</source>
        <translation>está</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>perdido</translation>
    </message>
    <message>
        <source>no name</source>
        <translation>sin nombre</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurar</translation>
    </message>
    <message>
        <source>Restore this</source>
        <translation>Restaurar esto</translation>
    </message>
    <message>
        <source>Restore only this paper</source>
        <translation>Restaurar solo este documento</translation>
    </message>
    <message>
        <source>Restore everything</source>
        <translation>Restaurar todo</translation>
    </message>
    <message>
        <source>Versions kept on this computer: {size}. Restoring one loses nothing.</source>
        <translation>Versiones guardadas en este equipo: {size}. Al restaurar una no se pierde nada.</translation>
    </message>
    <message>
        <source>No versions of this library are kept on this computer yet.</source>
        <translation>Todavía no hay versiones de esta biblioteca guardadas en este equipo.</translation>
    </message>
    <message>
        <source>can be restored</source>
        <translation>se puede restaurar</translation>
    </message>
    <message>
        <source>Who I am goes back to what was entered about {name}.</source>
        <translation>Quién soy vuelve a lo que se había escrito sobre {name}.</translation>
    </message>
    <message>
        <source>Programs, costs and settings of the season go back.</source>
        <translation>Los programas, costos y ajustes de la temporada vuelven a lo anterior.</translation>
    </message>
    <message>
        <source>An earlier day</source>
        <translation>Un día anterior</translation>
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
        <source>Reading {name}…</source>
        <translation>Leyendo {name}…</translation>
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
        <source>{given} given to items.</source>
        <translation>{given} asignados a requisitos.</translation>
    </message>
    <message>
        <source>{left} left: no item here asks for that, or none was clearly meant.</source>
        <translation>Quedan {left}: ningún requisito de aquí pide eso, o ninguno estaba claro.</translation>
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
        <source>Sort the Inbox</source>
        <translation>Ordenar la bandeja</translation>
    </message>
    <message>
        <source>Sorting the Inbox</source>
        <translation>Ordenando la bandeja</translation>
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
        <source>&amp;Review</source>
        <translation>&amp;Revisar</translation>
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
        <source>&amp;Fill in this form…</source>
        <translation>&amp;Rellenar este formulario…</translation>
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
        <source>Follow students&apos; libraries first (in the menu File)</source>
        <translation>Primero siga las bibliotecas de los estudiantes (menú Archivo)</translation>
    </message>
    <message>
        <source>Share with an o&amp;ffice…</source>
        <translation>Compartir con una o&amp;ficina…</translation>
    </message>
    <message>
        <source>Follow &amp;students&apos; libraries…</source>
        <translation>Seguir las bibliotecas de los &amp;estudiantes…</translation>
    </message>
    <message>
        <source>&amp;Back up to…</source>
        <translation>&amp;Copia de seguridad…</translation>
    </message>
    <message>
        <source>&amp;Restore…</source>
        <translation>&amp;Restaurar…</translation>
    </message>
    <message>
        <source>Make a library of a backup…</source>
        <translation>Crear una biblioteca de una copia de seguridad…</translation>
    </message>
    <message>
        <source>Forget this library…</source>
        <translation>Olvidar esta biblioteca…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>Im&amp;primir…</translation>
    </message>
    <message>
        <source>Ren&amp;ame…</source>
        <translation>Cambi&amp;ar nombre…</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>&amp;Buscar…</translation>
    </message>
    <message>
        <source>Copy into a &amp;web portal…</source>
        <translation>Copiar en un portal &amp;web…</translation>
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
        <source>P&amp;rograms</source>
        <translation>P&amp;rogramas</translation>
    </message>
    <message>
        <source>Students</source>
        <translation>Estudiantes</translation>
    </message>
    <message>
        <source>S&amp;tudents</source>
        <translation>Es&amp;tudiantes</translation>
    </message>
    <message>
        <source>Se&amp;ttings</source>
        <translation>A&amp;justes</translation>
    </message>
    <message>
        <source>Hide &amp;personal data</source>
        <translation>Ocultar &amp;datos personales</translation>
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
        <source>Clear cache</source>
        <translation>Vaciar lo guardado para ir más rápido</translation>
    </message>
    <message>
        <source>&amp;Season</source>
        <translation>&amp;Temporada</translation>
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
        <source>&amp;Libraries and licenses</source>
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
        <source>{number} cannot be opened</source>
        <translation>No se pueden abrir: {number}</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Acción</translation>
    </message>
    <message>
        <source>Share with an office</source>
        <translation>Compartir con una oficina</translation>
    </message>
    <message>
        <source>Name of the office</source>
        <translation>Nombre de la oficina</translation>
    </message>
    <message>
        <source>Name of the office, as in: Dean&apos;s office, Example University</source>
        <translation>Nombre de la oficina, por ejemplo: Decanato, Universidad de Ejemplo</translation>
    </message>
    <message>
        <source>I &amp;agree to share</source>
        <translation>&amp;Acepto compartir</translation>
    </message>
    <message>
        <source>&amp;End sharing</source>
        <translation>&amp;Dejar de compartir</translation>
    </message>
    <message>
        <source>&amp;Save this as a page…</source>
        <translation>&amp;Guardar esto como página…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>What sharing means</source>
        <translation>Qué significa compartir</translation>
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
        <source>Back up to</source>
        <translation>Copia de seguridad en</translation>
    </message>
    <message>
        <source>Backups (*.zip)</source>
        <translation>Copias de seguridad (*.zip)</translation>
    </message>
    <message>
        <source>{name} holds the whole library: {files}, each read back. Keep it on another disk; whoever has it can read your papers.</source>
        <translation>{name} contiene toda la biblioteca: {files}, cada uno leído de nuevo. Guárdela en otro disco; quien la tenga puede leer sus documentos.</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Mostrar en la carpeta</translation>
    </message>
    <message>
        <source>Backing up</source>
        <translation>Haciendo la copia de seguridad</translation>
    </message>
    <message>
        <source>Backup of a library</source>
        <translation>Copia de seguridad de una biblioteca</translation>
    </message>
    <message>
        <source>Where the library goes, as a new folder</source>
        <translation>Dónde va la biblioteca, como carpeta nueva</translation>
    </message>
    <message>
        <source>This is the library as it was on {day}.</source>
        <translation>Esta es la biblioteca como estaba el {day}.</translation>
    </message>
    <message>
        <source>Making a library of the backup</source>
        <translation>Creando una biblioteca de la copia de seguridad</translation>
    </message>
    <message>
        <source>the office</source>
        <translation>la oficina</translation>
    </message>
    <message>
        <source>What is shared</source>
        <translation>Qué se comparte</translation>
    </message>
    <message>
        <source>Who you are, as you entered it, with your immunization record and your exams.</source>
        <translation>Quién es usted, como lo escribió, con su registro de vacunas y sus exámenes.</translation>
    </message>
    <message>
        <source>Every application with its papers, your passport and your scores among them.</source>
        <translation>Cada solicitud con sus papeles, entre ellos su pasaporte y sus notas.</translation>
    </message>
    <message>
        <source>The packets that you built, and your season.</source>
        <translation>Los paquetes que creó y su temporada.</translation>
    </message>
    <message>
        <source>Your own checklists and recipients, and any other file in the library&apos;s folder.</source>
        <translation>Sus propias listas y destinatarios, y cualquier otro archivo de la carpeta de la biblioteca.</translation>
    </message>
    <message>
        <source>What is not shared</source>
        <translation>Qué no se comparte</translation>
    </message>
    <message>
        <source>Files in the folders Inbox and My documents, which belong to no application yet.</source>
        <translation>Los archivos de las carpetas Inbox y My documents, que aún no son de ninguna solicitud.</translation>
    </message>
    <message>
        <source>What you removed, and the originals that papers were made of.</source>
        <translation>Lo que quitó y los originales de los que se hicieron los papeles.</translation>
    </message>
    <message>
        <source>Anything outside the library&apos;s folder.</source>
        <translation>Nada que esté fuera de la carpeta de la biblioteca.</translation>
    </message>
    <message>
        <source>Syncthing keeps to this by the list .stignore, which the app writes. Other programs, such as Nextcloud, OneDrive or a network drive, do not read it: they copy the whole folder.</source>
        <translation>Syncthing lo respeta gracias a la lista .stignore, que escribe la aplicación. Otros programas, como Nextcloud, OneDrive o una unidad de red, no la leen: copian toda la carpeta.</translation>
    </message>
    <message>
        <source>That list holds for every computer that Syncthing copies this folder to, a second one of your own among them.</source>
        <translation>Esa lista vale para todos los equipos a los que Syncthing copia esta carpeta, también para un segundo equipo suyo.</translation>
    </message>
    <message>
        <source>Who sees it, and who changes it</source>
        <translation>Quién lo ve y quién lo cambia</translation>
    </message>
    <message>
        <source>Whoever may open the folder at {office} can read all that is shared.</source>
        <translation>Quien pueda abrir la carpeta en {office} puede leer todo lo compartido.</translation>
    </message>
    <message>
        <source>Share the folder as &apos;send only&apos;: then nothing that happens at {office} changes yours. An office that follows it with the app opens it for reading only.</source>
        <translation>Comparta la carpeta como &apos;solo enviar&apos;: así nada de lo que ocurra en {office} cambia la suya. Una oficina que la sigue con la aplicación la abre solo para leer.</translation>
    </message>
    <message>
        <source>How it gets there</source>
        <translation>Cómo llega</translation>
    </message>
    <message>
        <source>The app itself sends nothing. A program that copies folders does, and you set it up: install Syncthing, exchange device IDs with {office}, and share the library&apos;s folder.</source>
        <translation>La aplicación no envía nada. Lo hace un programa que copia carpetas, y usted lo prepara: instale Syncthing, intercambie los ID de dispositivo con {office} y comparta la carpeta de la biblioteca.</translation>
    </message>
    <message>
        <source>How to end it, and what stays behind</source>
        <translation>Cómo terminarlo y qué queda</translation>
    </message>
    <message>
        <source>End it in the app (File, Share with an office…) and take the folder out of the program that copies it. The app alone cannot stop that program.</source>
        <translation>Termínelo en la aplicación (Archivo, Compartir con una oficina…) y quite la carpeta del programa que la copia. La aplicación sola no puede detener ese programa.</translation>
    </message>
    <message>
        <source>The list .stignore stays as long as you leave it there; delete it afterwards.</source>
        <translation>La lista .stignore queda mientras usted la deje; bórrela después.</translation>
    </message>
    <message>
        <source>What {office} has received by then stays there until it is deleted there. Ask for that in writing, and for copies in its backups too.</source>
        <translation>Lo que {office} haya recibido hasta entonces queda allí hasta que allí se borre. Pídalo por escrito, también para las copias de seguridad.</translation>
    </message>
    <message>
        <source>This library is not shared.</source>
        <translation>Esta biblioteca no se comparte.</translation>
    </message>
    <message>
        <source>This library was shared with {office} from {since} to {ended}.</source>
        <translation>Esta biblioteca se compartió con {office} del {since} al {ended}.</translation>
    </message>
    <message>
        <source>This library has been shared with {office} since {since}.</source>
        <translation>Esta biblioteca se comparte con {office} desde el {since}.</translation>
    </message>
    <message>
        <source>Student</source>
        <translation>Estudiante</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Oficina</translation>
    </message>
    <message>
        <source>Clinical electives in the US</source>
        <translation>Rotaciones clínicas en los EE. UU.</translation>
    </message>
    <message>
        <source>Sharing a library with an office</source>
        <translation>Compartir una biblioteca con una oficina</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Cambiada</translation>
    </message>
    <message>
        <source>Any progress</source>
        <translation>Cualquier progreso</translation>
    </message>
    <message>
        <source>Not ready</source>
        <translation>No listas</translation>
    </message>
    <message>
        <source>No groups</source>
        <translation>Sin grupos</translation>
    </message>
    <message>
        <source>By student</source>
        <translation>Por estudiante</translation>
    </message>
    <message>
        <source>By deadline</source>
        <translation>Por plazo</translation>
    </message>
    <message>
        <source>By missing item</source>
        <translation>Por elemento que falta</translation>
    </message>
    <message>
        <source>not fully received</source>
        <translation>no recibida del todo</translation>
    </message>
    <message>
        <source>not readable</source>
        <translation>ilegible</translation>
    </message>
    <message>
        <source>made by a newer version of the app</source>
        <translation>hecha por una versión más nueva</translation>
    </message>
    <message>
        <source>no application yet</source>
        <translation>aún sin solicitud</translation>
    </message>
    <message>
        <source>lacks {things}</source>
        <translation>faltan {things}</translation>
    </message>
    <message>
        <source>Find: student, hospital, specialty, missing item …</source>
        <translation>Buscar: estudiante, hospital, especialidad, elemento que falta …</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Plazo</translation>
    </message>
    <message>
        <source>Any deadline</source>
        <translation>Cualquier plazo</translation>
    </message>
    <message>
        <source>Within {days} days</source>
        <translation>En {days} días</translation>
    </message>
    <message>
        <source>Any missing item</source>
        <translation>Cualquier elemento que falte</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Grupos</translation>
    </message>
    <message>
        <source>&amp;Open for reading</source>
        <translation>&amp;Abrir para leer</translation>
    </message>
    <message>
        <source>&amp;Write to the student…</source>
        <translation>&amp;Escribir al estudiante…</translation>
    </message>
    <message>
        <source>&amp;Look again</source>
        <translation>&amp;Mirar de nuevo</translation>
    </message>
    <message>
        <source>Follow no more</source>
        <translation>Dejar de seguir</translation>
    </message>
    <message>
        <source>&amp;Invitation page…</source>
        <translation>Página de &amp;invitación…</translation>
    </message>
    <message>
        <source>&amp;Deadlines as a calendar…</source>
        <translation>&amp;Plazos como calendario…</translation>
    </message>
    <message>
        <source>{ready} ready</source>
        <translation>{ready} listas</translation>
    </message>
    <message>
        <source>{number} not read whole</source>
        <translation>{number} sin leer del todo</translation>
    </message>
    <message>
        <source>looked at {time}</source>
        <translation>mirado a las {time}</translation>
    </message>
    <message>
        <source>Choose an application to see all that it lacks; Enter opens it.</source>
        <translation>Elija una solicitud para ver todo lo que le falta; Intro la abre.</translation>
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
        <source>Outlook and Photos hand over no file: save it to a folder first, then drop that</source>
        <translation>Outlook y Fotos no entregan ningún archivo: guárdelo primero en una carpeta y suelte ese</translation>
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
        <source>{file}, beside it in the folder</source>
        <translation>{file}, junto a él en la carpeta</translation>
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
        <source>The window speaks it once it is opened again.</source>
        <translation>La ventana lo habla en cuanto se vuelve a abrir.</translation>
    </message>
    <message>
        <source>Open it again</source>
        <translation>Volver a abrirla</translation>
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
        <source>No attempt is entered.</source>
        <translation>No hay ningún intento anotado.</translation>
    </message>
    <message>
        <source>…and {n} more</source>
        <translation>…y {n} más</translation>
    </message>
    <message>
        <source>Since this version a test counts only with its result, and a paper&apos;s own words are read too. Look at {items}</source>
        <translation>Desde esta versión una prueba solo cuenta con su resultado, y también se lee lo que dice el propio documento. Revise {items}</translation>
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
        <source>This computer has forgotten {name}; its folder is untouched.</source>
        <translation>Este equipo ha olvidado {name}; su carpeta no se ha tocado.</translation>
    </message>
    <message>
        <source>Forget {name} on this computer? What was read of its papers, its kept versions and its place in the list are removed. Its folder stays as it is.</source>
        <translation>¿Olvidar {name} en este equipo? Se elimina lo que se leyó de sus documentos, sus versiones guardadas y su lugar en la lista. Su carpeta queda como está.</translation>
    </message>
    <message>
        <source>Forget it</source>
        <translation>Olvidarla</translation>
    </message>
    <message>
        <source>The disk did not take the latest edits of {names}.</source>
        <translation>El disco no aceptó los últimos cambios de {names}.</translation>
    </message>
    <message>
        <source>Some edits are not saved</source>
        <translation>Algunos cambios no están guardados</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>Close without saving</source>
        <translation>Cerrar sin guardar</translation>
    </message>
    <message>
        <source>This library is a student&apos;s, whom this office follows; here it can only be read.</source>
        <translation>Esta biblioteca es de un estudiante a quien sigue esta oficina; aquí solo se puede leer.</translation>
    </message>
    <message>
        <source>This library belongs to {name}, whom this office follows; here it can only be read.</source>
        <translation>Esta biblioteca es de {name}, a quien sigue esta oficina; aquí solo se puede leer.</translation>
    </message>
    <message>
        <source>USMLE attempts</source>
        <translation>Intentos del USMLE</translation>
    </message>
    <message>
        <source>Test date (YYYY-MM-DD)</source>
        <translation>Fecha del examen (AAAA-MM-DD)</translation>
    </message>
    <message>
        <source>The test day {date} is still to come; enter it when the result is out.</source>
        <translation>El día del examen, {date}, aún no ha llegado; anótelo cuando tenga el resultado.</translation>
    </message>
    <message>
        <source>{exam}: {sat} attempts; USMLE allows {most}, so one is left. Some states allow fewer: ask before you register.</source>
        <translation>{exam}: {sat} intentos; el USMLE permite {most}, así que queda uno. Algunos estados permiten menos: pregunte antes de inscribirse.</translation>
    </message>
    <message>
        <source>{exam}: {sat} attempts; USMLE allows {most}, so none is left.</source>
        <translation>{exam}: {sat} intentos; el USMLE permite {most}, así que no queda ninguno.</translation>
    </message>
    <message>
        <source>{title} was removed.</source>
        <translation>{title} se ha quitado.</translation>
    </message>
    <message>
        <source>Documents are opened in a process that can reach no other file, program or network (Landlock {version}, seccomp).</source>
        <translation>Los documentos se abren en un proceso que no alcanza ningún otro archivo, programa ni red (Landlock {version}, seccomp).</translation>
    </message>
    <message>
        <source>Documents are opened in a process that can start no program and use no network (seccomp). This system has no Landlock, which would keep it from your other files, too.</source>
        <translation>Los documentos se abren en un proceso que no puede iniciar programas ni usar la red (seccomp). Este sistema no tiene Landlock, que además lo apartaría de sus otros archivos.</translation>
    </message>
    <message>
        <source>Documents are opened in a process of their own, in a sandbox of macOS: it reads this program and the files that it is handed, writes nothing else, and has no network.</source>
        <translation>Los documentos se abren en un proceso propio, en un entorno aislado de macOS: lee este programa y los archivos que se le entregan, no escribe nada más y no tiene red.</translation>
    </message>
    <message>
        <source>Documents are opened in a process of their own, which is handed its files, changes nothing else of yours and starts no program (low integrity). Windows does not keep it from reading, nor from the network.</source>
        <translation>Los documentos se abren en un proceso aparte, al que se le entregan sus archivos, que no cambia nada más suyo y no inicia ningún programa (integridad baja). Windows no le impide leer ni usar la red.</translation>
    </message>
    <message>
        <source>Documents are opened in a process of their own; this system puts no further walls around it.</source>
        <translation>Los documentos se abren en un proceso propio; este sistema no le pone más muros.</translation>
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
        <source>Version {version} of {day}, Apache-2.0. Everything stays on this computer.

Checklists are templates, not the programs&apos; own words; verify them. Nothing here is medical, legal or immigration advice.</source>
        <translation>Versión {version} del {day}, Apache-2.0. Todo queda en esta computadora.

Las listas de requisitos son plantillas, no las palabras de los programas; compruébelas. Nada de esto es consejo médico, legal ni migratorio.</translation>
    </message>
    <message>
        <source>This version is {age} days old, and the app never asks the network: look for a newer one where you got it.</source>
        <translation>Esta versión tiene {age} días y la aplicación nunca consulta la red: busque una más nueva donde la obtuvo.</translation>
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
        <source>{file} was removed.</source>
        <translation>Se quitó {file}.</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Cambiar nombre</translation>
    </message>
    <message>
        <source>Name of the file</source>
        <translation>Nombre del archivo</translation>
    </message>
    <message>
        <source>Rename {title}</source>
        <translation>Cambiar el nombre de {title}</translation>
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
        <source>Add the form to an item first, then choose that item.</source>
        <translation>Primero añada el formulario a un requisito y después elija ese requisito.</translation>
    </message>
    <message>
        <source>Gathering answers</source>
        <translation>Reuniendo respuestas</translation>
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
        <source>The table</source>
        <translation>La tabla</translation>
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
        <source>To follow after acceptance</source>
        <translation>Se entregará tras la admisión</translation>
    </message>
    <message>
        <source>On file; no expiry date.</source>
        <translation>Presente; nada en él caduca.</translation>
    </message>
    <message>
        <source>Only where the program asks for it</source>
        <translation>Solo donde el programa lo pide</translation>
    </message>
    <message>
        <source>; due after acceptance</source>
        <translation>; se entrega después de la admisión</translation>
    </message>
    <message>
        <source>No document yet</source>
        <translation>Todavía no hay documento</translation>
    </message>
    <message>
        <source>{file} was made from {original}, which is kept beside it.</source>
        <translation>{file} se hizo a partir de {original}, que se guarda al lado.</translation>
    </message>
    <message>
        <source>Look whether it shows: {entries}. Tick what you see.</source>
        <translation>Mire si muestra: {entries}. Marque lo que vea.</translation>
    </message>
    <message>
        <source>Not due yet</source>
        <translation>Aún no toca</translation>
    </message>
    <message>
        <source>{name} has {rows} that are not in your immunization record yet; take them over there (Ctrl+I) to have them judged.</source>
        <translation>{name} tiene {rows} que aún no están en su registro de vacunas; páselas allí (Ctrl+I) para que se evalúen.</translation>
    </message>
    <message>
        <source>Confirm what was read: {words}.</source>
        <translation>Confirme lo leído: {words}.</translation>
    </message>
    <message>
        <source> You said that this does not apply.</source>
        <translation> Usted indicó que esto no se aplica.</translation>
    </message>
    <message>
        <source> You kept it here.</source>
        <translation> Usted lo dejó aquí.</translation>
    </message>
    <message>
        <source> You let it pass.</source>
        <translation> Usted lo dio por bueno.</translation>
    </message>
    <message>
        <source>{have} of {wanted} documents are here.</source>
        <translation>Hay {have} de {wanted} documentos.</translation>
    </message>
    <message>
        <source> Requested from {owner} {days} ago.</source>
        <translation> Pedido a {owner} hace {days}.</translation>
    </message>
    <message>
        <source> Sent by {owner} {days} ago.</source>
        <translation> Enviado por {owner} hace {days}.</translation>
    </message>
    <message>
        <source> Received from {owner} {days} ago.</source>
        <translation> Recibido de {owner} hace {days}.</translation>
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
        <source>Two versions joined</source>
        <translation>Dos versiones unidas</translation>
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
        <source>{name}, filled in.pdf</source>
        <translation>{name}, rellenado.pdf</translation>
    </message>
    <message>
        <source>Filling in {name}</source>
        <translation>Rellenando {name}</translation>
    </message>
    <message>
        <source>Add {name}</source>
        <translation>Añadir {name}</translation>
    </message>
    <message>
        <source>Cut {file} into {papers}</source>
        <translation>Dividir {file} en {papers}</translation>
    </message>
    <message>
        <source>Cutting</source>
        <translation>Dividiendo</translation>
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
        <source>Reading the papers</source>
        <translation>Leyendo los documentos</translation>
    </message>
    <message>
        <source>The papers were not added: another library was opened. Drop them again.</source>
        <translation>No se añadieron los documentos: se abrió otra biblioteca. Suéltelos de nuevo.</translation>
    </message>
    <message>
        <source>Your papers are in the Inbox; once there is an application, Sort all gives them to it.</source>
        <translation>Sus documentos están en la bandeja; cuando haya una solicitud, Ordenar todo los asigna.</translation>
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
        <source>Folder of the library</source>
        <translation>Carpeta de la biblioteca</translation>
    </message>
    <message>
        <source>Drop papers here</source>
        <translation>Suelte documentos aquí</translation>
    </message>
    <message>
        <source>Drop your papers here</source>
        <translation>Suelte aquí sus documentos</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>Elegir archivos…</translation>
    </message>
    <message>
        <source>Passport, letters, scores, vaccine record: they are read on this computer, sorted, and judged for each hospital.</source>
        <translation>Pasaporte, cartas, resultados, vacunas: se leen en esta computadora, se ordenan y se evalúan para cada hospital.</translation>
    </message>
    <message>
        <source>Add {files}</source>
        <translation>Añadir {files}</translation>
    </message>
    <message>
        <source>Add the picture</source>
        <translation>Añadir la imagen</translation>
    </message>
    <message>
        <source>See a sample</source>
        <translation>Ver un ejemplo</translation>
    </message>
    <message>
        <source>Begin without papers…</source>
        <translation>Empezar sin documentos…</translation>
    </message>
    <message>
        <source>Open a library…</source>
        <translation>Abrir una biblioteca…</translation>
    </message>
    <message>
        <source>Another folder…</source>
        <translation>Otra carpeta…</translation>
    </message>
    <message>
        <source>Everything stays on this computer: the app never opens a network connection.</source>
        <translation>Todo queda en esta computadora: el programa nunca abre una conexión de red.</translation>
    </message>
    <message>
        <source>Copies go into one plain folder, {folder}; your own files stay where they are.</source>
        <translation>Las copias van a una carpeta normal, {folder}; sus archivos se quedan donde están.</translation>
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
        <source>B: a paper begins on the page that is shown, or no longer.</source>
        <translation>B: un documento empieza en la página que se ve, o deja de empezar ahí.</translation>
    </message>
    <message>
        <source>Make a document of each (C)</source>
        <translation>Hacer un documento de cada uno (C)</translation>
    </message>
    <message>
        <source>This file seems to hold {papers}</source>
        <translation>Este archivo parece contener {papers}</translation>
    </message>
    <message>
        <source>Cut into {papers}</source>
        <translation>Dividir en {papers}</translation>
    </message>
    <message>
        <source>Page {page}</source>
        <translation>Página {page}</translation>
    </message>
    <message>
        <source>Pages {pages}</source>
        <translation>Páginas {pages}</translation>
    </message>
    <message>
        <source>for no item</source>
        <translation>para ningún requisito</translation>
    </message>
    <message>
        <source>Pages of the file</source>
        <translation>Páginas del archivo</translation>
    </message>
    <message>
        <source>Page {page}, a paper begins</source>
        <translation>Página {page}, empieza un documento</translation>
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
        <source>Problems</source>
        <translation>No está como debería</translation>
    </message>
    <message>
        <source>a folder that you choose next</source>
        <translation>una carpeta que se elige a continuación</translation>
    </message>
    <message>
        <source>Saved as {place}</source>
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
        <source>Result for this rotation</source>
        <translation>Lo que vale aquí</translation>
    </message>
    <message>
        <source>From your papers ({left})</source>
        <translation>De sus documentos ({left})</translation>
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
        <source>Certified translation of the other document</source>
        <translation>Traducción certificada del otro documento</translation>
    </message>
    <message>
        <source>This does not apply</source>
        <translation>Esto no se aplica</translation>
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
        <source>Move it to {title}</source>
        <translation>Moverlo a {title}</translation>
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
        <source>Overrule the paper&apos;s own words</source>
        <translation>No tener en cuenta lo que dice el documento</translation>
    </message>
    <message>
        <source>Keep it here</source>
        <translation>Dejarlo aquí</translation>
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
        <source>Rename {file}</source>
        <translation>Cambiar el nombre de {file}</translation>
    </message>
    <message>
        <source>Take rows of {file} into the record</source>
        <translation>Pasar filas de {file} al registro</translation>
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
        <source>Find: hospital, specialty, state, visa, a word of a warning …</source>
        <translation>Buscar: hospital, especialidad, estado, visa, una palabra de un aviso…</translation>
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
        <source>&amp;Import…</source>
        <translation>&amp;Importar…</translation>
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
        <source>Money</source>
        <translation>Dinero</translation>
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
        <source>Folder in which each student&apos;s library is a folder</source>
        <translation>Carpeta en la que la biblioteca de cada estudiante es una carpeta</translation>
    </message>
    <message>
        <source>From here the students&apos; libraries are only read. Shall the folder be marked, so that the app never changes them on any computer that opens it?</source>
        <translation>Desde aquí las bibliotecas de los estudiantes solo se leen. ¿Marcar la carpeta para que la aplicación no las cambie nunca en ningún equipo que la abra?</translation>
    </message>
    <message>
        <source>Mark the folder</source>
        <translation>Marcar la carpeta</translation>
    </message>
    <message>
        <source>A draft is open in your mail program; nothing is sent by itself.</source>
        <translation>Hay un borrador abierto en su programa de correo; nada se envía solo.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message>
        <source>Students.pdf</source>
        <translation>Estudiantes.pdf</translation>
    </message>
    <message>
        <source>Calendars (*.ics)</source>
        <translation>Calendarios (*.ics)</translation>
    </message>
    <message>
        <source>Deadlines</source>
        <translation>Plazos</translation>
    </message>
    <message>
        <source>Deadlines.ics</source>
        <translation>Plazos.ics</translation>
    </message>
    <message>
        <source>Invitation</source>
        <translation>Invitación</translation>
    </message>
    <message>
        <source>Invitation.pdf</source>
        <translation>Invitación.pdf</translation>
    </message>
    <message>
        <source>Writing {name}</source>
        <translation>Escribiendo {name}</translation>
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
        <source> (late)</source>
        <translation> (con retraso)</translation>
    </message>
    <message>
        <source> (under way)</source>
        <translation> (en marcha)</translation>
    </message>
    <message>
        <source> (longest lead time)</source>
        <translation> (marca el ritmo)</translation>
    </message>
    <message>
        <source>not possible: {why}</source>
        <translation>no es posible: {why}</translation>
    </message>
    <message>
        <source>done {day}, still valid</source>
        <translation>hecha el {day}, y vale</translation>
    </message>
    <message>
        <source>open</source>
        <translation>pendiente</translation>
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
        <source>Fill in</source>
        <translation>Rellenar</translation>
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
        <source>Put these into the fields below</source>
        <translation>Ponerlos en los campos de abajo</translation>
    </message>
    <message>
        <source>The name and the dates are compared with every document; they go on covers and page stamps. What you write is kept as you go on; Ctrl+Z takes it back.</source>
        <translation>El nombre y las fechas se comparan con cada documento; van en las portadas y en los sellos de página. Lo que escribe se guarda al seguir; Ctrl+Z lo deshace.</translation>
    </message>
    <message>
        <source>Open an application first: what a dose or a titer is worth depends on what it asks.</source>
        <translation>Abra primero una solicitud: lo que vale una dosis o un título depende de lo que pide.</translation>
    </message>
    <message>
        <source>Your passport has the family name {family} and the given names {given}.</source>
        <translation>En su pasaporte figuran los apellidos {family} y los nombres {given}.</translation>
    </message>
    <message>
        <source>Your passport has one name only: {family}.</source>
        <translation>En su pasaporte figura un solo nombre: {family}.</translation>
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
        <source>Your first application</source>
        <translation>Su primera solicitud</translation>
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
        <source>Begin</source>
        <translation>Empezar</translation>
    </message>
    <message>
        <source>Later: keep them in the Inbox</source>
        <translation>Más tarde: dejarlos en la bandeja</translation>
    </message>
    <message>
        <source>Which program is it for?</source>
        <translation>¿Para qué programa es?</translation>
    </message>
    <message>
        <source>Read on {files}</source>
        <translation>Leído en {files}</translation>
    </message>
    <message>
        <source>Not taken</source>
        <translation>No se añadieron</translation>
    </message>
    <message>
        <source>From {file}, page {page}</source>
        <translation>De {file}, página {page}</translation>
    </message>
    <message>
        <source>Nothing about you was read. You can say who you are later, under Who I am.</source>
        <translation>No se leyó nada sobre usted. Puede decir quién es más tarde, en Quién soy.</translation>
    </message>
    <message>
        <source>Any name will do; its checklist is chosen by it, and can be changed.</source>
        <translation>Sirve cualquier nombre; con él se elige la lista de requisitos, que se puede cambiar.</translation>
    </message>
    <message>
        <source>Checklist: {title}</source>
        <translation>Lista de requisitos: {title}</translation>
    </message>
    <message>
        <source>When does the rotation begin, and when does it end?</source>
        <translation>¿Cuándo empieza la rotación y cuándo termina?</translation>
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
        <source>The folder on the disk keeps its name.</source>
        <translation>La carpeta en el disco conserva su nombre.</translation>
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
        <source>Family name</source>
        <translation>Apellidos</translation>
    </message>
    <message>
        <source>Given names</source>
        <translation>Nombres</translation>
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
        <source>in another order</source>
        <translation>en otro orden</translation>
    </message>
    <message>
        <source>without accents</source>
        <translation>sin acentos</translation>
    </message>
    <message>
        <source>written joined or split</source>
        <translation>escrito junto o separado</translation>
    </message>
    <message>
        <source>not all of the names</source>
        <translation>no todos los nombres</translation>
    </message>
    <message>
        <source>with initials</source>
        <translation>con iniciales</translation>
    </message>
    <message>
        <source>in another spelling or transliteration</source>
        <translation>con otra grafía o transliteración</translation>
    </message>
    <message>
        <source>page {page}: &apos;{snippet}&apos;</source>
        <translation>página {page}: &apos;{snippet}&apos;</translation>
    </message>
    <message>
        <source>{name} names {printed}, which is {known} {tolerated} ({where}).</source>
        <translation>{name} nombra a {printed}, que es {known} {tolerated} ({where}).</translation>
    </message>
    <message>
        <source>{name} names {printed} ({where}); the name-change document explains it.</source>
        <translation>{name} nombra a {printed} ({where}); el documento de cambio de nombre lo explica.</translation>
    </message>
    <message>
        <source>if that is an earlier or married name, add it to your aliases or add a name-change document</source>
        <translation>si es un nombre anterior o de casada, añádalo a sus alias o añada un documento de cambio de nombre</translation>
    </message>
    <message>
        <source>{name} names {printed} ({where}), not {known}; {comparison}.</source>
        <translation>{name} nombra a {printed} ({where}), no a {known}; {comparison}.</translation>
    </message>
    <message>
        <source>{name} says born {date} (page {page}: &apos;{snippet}&apos;), not {birth_date}; look at both.</source>
        <translation>{name} dice nacido el {date} (página {page}: &apos;{snippet}&apos;), no el {birth_date}; mire ambos.</translation>
    </message>
    <message>
        <source>AAMC ID</source>
        <translation>ID de la AAMC</translation>
    </message>
    <message>
        <source>USMLE ID</source>
        <translation>USMLE ID</translation>
    </message>
    <message>
        <source>passport number</source>
        <translation>número de pasaporte</translation>
    </message>
    <message>
        <source>{name} has the {number} {value} (page {page}), not {mine}; look at both.</source>
        <translation>{name} tiene el {number} {value} (página {page}), no {mine}; mire ambos.</translation>
    </message>
    <message>
        <source>A USMLE ID usually has 8 digits (0-000-000-0); &apos;{usmle_id}&apos; has not.</source>
        <translation>Un USMLE ID suele tener 8 cifras (0-000-000-0); &apos;{usmle_id}&apos; no las tiene.</translation>
    </message>
    <message>
        <source>An AAMC ID usually has 8 digits; &apos;{aamc_id}&apos; has not.</source>
        <translation>Un AAMC ID suele tener 8 cifras; &apos;{aamc_id}&apos; no las tiene.</translation>
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
        <source>Nationality</source>
        <translation>Nacionalidad</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
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
        <source>Positive titers asked, whatever the doses: {value}</source>
        <translation>Se piden títulos positivos, sean cuales sean las dosis: {value}</translation>
    </message>
    <message>
        <source>Positive varicella titer asked: {value}</source>
        <translation>Se pide título positivo de varicela: {value}</translation>
    </message>
    <message>
        <source>Quantitative anti-HBs asked: {value}</source>
        <translation>Se pide anti-HBs cuantitativo: {value}</translation>
    </message>
    <message>
        <source>Anti-HBs at least {value} mIU/mL</source>
        <translation>Anti-HBs de al menos {value} mIU/mL</translation>
    </message>
    <message>
        <source>Anti-HBs more than {value} mIU/mL</source>
        <translation>Anti-HBs de más de {value} mIU/mL</translation>
    </message>
    <message>
        <source>HBsAg and total anti-HBc asked too: {value}</source>
        <translation>Se piden también HBsAg y anti-HBc total: {value}</translation>
    </message>
    <message>
        <source>Anti-HBs taken without the series: {value}</source>
        <translation>Se acepta anti-HBs sin la serie: {value}</translation>
    </message>
    <message>
        <source>Tdap or Td within {value} years of the rotation&apos;s end</source>
        <translation>Tdap o Td en los {value} años antes del final de la rotación</translation>
    </message>
    <message>
        <source>The booster has to be Tdap itself: {value}</source>
        <translation>El refuerzo tiene que ser Tdap: {value}</translation>
    </message>
    <message>
        <source>Tdap at the age of {value} or later</source>
        <translation>Tdap a los {value} años o después</translation>
    </message>
    <message>
        <source>After a positive TB test also a negative blood test within {value} days of the start</source>
        <translation>Tras una prueba de TB positiva, también una prueba de sangre negativa en los {value} días anteriores al comienzo</translation>
    </message>
    <message>
        <source>TB test only by {value}</source>
        <translation>Prueba de tuberculosis solo por {value}</translation>
    </message>
    <message>
        <source>TB test outside the US only by {value}</source>
        <translation>Prueba de tuberculosis fuera de EE. UU. solo por {value}</translation>
    </message>
    <message>
        <source>Skin test within {value} months of the rotation&apos;s start</source>
        <translation>Prueba cutánea en los {value} meses antes del comienzo de la rotación</translation>
    </message>
    <message>
        <source>Second skin test up to {value} days after the first reading</source>
        <translation>Segunda prueba cutánea hasta {value} días después de la primera lectura</translation>
    </message>
    <message>
        <source>A confirmed history of the disease counts: {value}</source>
        <translation>Cuenta haber pasado la enfermedad, si está confirmado: {value}</translation>
    </message>
    <message>
        <source>COVID-19 vaccination asked: {value}</source>
        <translation>Se pide vacuna de COVID-19: {value}</translation>
    </message>
    <message>
        <source>Also asked: {value}</source>
        <translation>También se pide: {value}</translation>
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
    <message>
        <source>submission</source>
        <translation>el envío</translation>
    </message>
    <message>
        <source>the rotation&apos;s start</source>
        <translation>el comienzo de la rotación</translation>
    </message>
    <message>
        <source>the rotation&apos;s end</source>
        <translation>el final de la rotación</translation>
    </message>
    <message>
        <source>arrival</source>
        <translation>la llegada</translation>
    </message>
    <message>
        <source>the start of the influenza season</source>
        <translation>el comienzo de la temporada de gripe</translation>
    </message>
    <message>
        <source>graduation</source>
        <translation>la graduación</translation>
    </message>
    <message>
        <source>{anchor} ({day})</source>
        <translation>{anchor} ({day})</translation>
    </message>
    <message>
        <source>the rotation cannot end ({end}) before it starts ({start})</source>
        <translation>la rotación no puede terminar ({end}) antes de empezar ({start})</translation>
    </message>
    <message>
        <source>the packet cannot be due ({submit_by}) after the rotation&apos;s end ({end})</source>
        <translation>el paquete no puede vencer ({submit_by}) después del final de la rotación ({end})</translation>
    </message>
    <message>
        <source>a date is not between {first_year} and {last_year}</source>
        <translation>una fecha no está entre {first_year} y {last_year}</translation>
    </message>
    <message>
        <source>the item &apos;{item}&apos; names a document &apos;{unknown}&apos; that is not there</source>
        <translation>el requisito &apos;{item}&apos; nombra un documento &apos;{unknown}&apos; que no está</translation>
    </message>
    <message>
        <source>&apos;{key}&apos; cannot be the id of a document</source>
        <translation>&apos;{key}&apos; no puede ser el identificador de un documento</translation>
    </message>
    <message>
        <source>the recipe of &apos;{file}&apos; cannot be carried out</source>
        <translation>la receta de &apos;{file}&apos; no se puede aplicar</translation>
    </message>
    <message>
        <source>it names &apos;{name}&apos;, which cannot be a file of this application</source>
        <translation>nombra &apos;{name}&apos;, que no puede ser un archivo de esta solicitud</translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation>sí o no</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>un número entero</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>un número</translation>
    </message>
    <message>
        <source> or </source>
        <translation> o </translation>
    </message>
    <message>
        <source>&apos;{text}&apos; is not {wanted}</source>
        <translation>&apos;{text}&apos; no es {wanted}</translation>
    </message>
    <message>
        <source>at least one word is needed, several with commas between</source>
        <translation>hace falta al menos una palabra; varias, con comas entre ellas</translation>
    </message>
    <message>
        <source>&apos;{text}&apos; is not a least score; write it as: TOEFL 90, speaking 24; IELTS 7</source>
        <translation>&apos;{text}&apos; no es una nota mínima; escríbala así: TOEFL 90, speaking 24; IELTS 7</translation>
    </message>
    <message>
        <source>is out of focus; scan or photograph it again</source>
        <translation>está desenfocada; escanéela o fotografíela otra vez</translation>
    </message>
    <message>
        <source>is too dark; photograph it again in daylight, or scan it</source>
        <translation>está demasiado oscura; fotografíela otra vez con luz de día, o escanéela</translation>
    </message>
    <message>
        <source>has only {measure:.0f} dpi; hospitals want 150 to 300, scan it again</source>
        <translation>tiene solo {measure:.0f} ppp; los hospitales quieren de 150 a 300, escanéela otra vez</translation>
    </message>
    <message>
        <source>is tilted by {measure:.0f} degrees; scan it straight</source>
        <translation>está torcida {measure:.0f} grados; escanéela derecha</translation>
    </message>
    <message>
        <source>does not stand upright; turn it in the preview</source>
        <translation>no está de pie; gírela en la vista previa</translation>
    </message>
    <message>
        <source>is almost blank</source>
        <translation>está casi en blanco</translation>
    </message>
    <message>
        <source>has print that runs off its edge; scan the whole page</source>
        <translation>tiene letra que se sale del borde; escanee la página entera</translation>
    </message>
    <message>
        <source>{name} is in {language}; its translation lies beside it.</source>
        <translation>{name} está en {language}; su traducción está al lado.</translation>
    </message>
    <message>
        <source>{name} is in {language}; add the certified English translation beside it, signed by a professional or official translator.</source>
        <translation>{name} está en {language}; añada al lado la traducción inglesa certificada, firmada por un traductor profesional u oficial.</translation>
    </message>
    <message>
        <source>a US social security number</source>
        <translation>un número de la seguridad social de EE. UU.</translation>
    </message>
    <message>
        <source>a payment card&apos;s number</source>
        <translation>el número de una tarjeta de pago</translation>
    </message>
    <message>
        <source>{name} shows {what} ending in {last} (page {page}); black it out unless the program asked for it.</source>
        <translation>{name} muestra {what} que termina en {last} (página {page}); táchelo, salvo que el programa lo pida.</translation>
    </message>
    <message>
        <source>{name} does not read as a certified translation.</source>
        <translation>{name} no parece una traducción certificada.</translation>
    </message>
    <message>
        <source>{name}: no words could be read on it; it is judged by what you entered.</source>
        <translation>{name}: no se pudo leer ninguna palabra; se juzga por lo que usted introdujo.</translation>
    </message>
    <message>
        <source>{name} has not been read yet, so nobody but you knows what it says.</source>
        <translation>{name} aún no se ha leído, así que solo usted sabe lo que dice.</translation>
    </message>
    <message>
        <source>{name}: no words could be read on it, so nothing but your eyes says that it is the right paper. Look at it and let it pass, or scan it again.</source>
        <translation>{name}: no se pudo leer ninguna palabra, así que solo sus ojos dicen que es el documento correcto. Mírelo y déjelo pasar, o escanéelo de nuevo.</translation>
    </message>
    <message>
        <source>{name}: page {page} {words}.</source>
        <translation>{name}: la página {page} {words}.</translation>
    </message>
    <message>
        <source>{name}: you entered {stated}, but that date is nowhere on it; look again.</source>
        <translation>{name}: usted ingresó {stated}, pero esa fecha no aparece en él; revíselo.</translation>
    </message>
    <message>
        <source>{name}: you entered {stated}, but it says {read} (page {page}: &apos;{snippet}&apos;); look again.</source>
        <translation>{name}: usted anotó {stated}, pero pone {read} (página {page}: &apos;{snippet}&apos;); mírelo otra vez.</translation>
    </message>
    <message>
        <source>{name}: the check digit of the {wrong} in its machine-readable zone does not fit; the scan may be hard to read.</source>
        <translation>{name}: el dígito de control de {wrong} en su zona de lectura mecánica no encaja; quizá el escaneo se lea mal.</translation>
    </message>
    <message>
        <source> and the </source>
        <translation> y de </translation>
    </message>
    <message>
        <source>{name}: you entered {stated} as its expiry, the machine-readable zone says {read}.</source>
        <translation>{name}: usted anotó {stated} como caducidad, la zona de lectura mecánica dice {read}.</translation>
    </message>
    <message>
        <source>; a new one has to be of {redo_from} or later</source>
        <translation>; uno nuevo tiene que ser del {redo_from} o posterior</translation>
    </message>
    <message>
        <source>Covers {anchor} up to {until}{again}.</source>
        <translation>Cubre {anchor} hasta el {until}{again}.</translation>
    </message>
    <message>
        <source> Say so under &apos;Who I am&apos;.</source>
        <translation> Dígalo en «Quién soy».</translation>
    </message>
    <message>
        <source>Met.</source>
        <translation>Cumplido.</translation>
    </message>
    <message>
        <source>Likely not eligible, because {lacking}.</source>
        <translation>Probablemente no cumple: {lacking}.</translation>
    </message>
    <message>
        <source>the program takes students only, not graduates</source>
        <translation>el programa solo toma estudiantes, no graduados</translation>
    </message>
    <message>
        <source>Are you still enrolled as a student?</source>
        <translation>¿Sigue matriculado como estudiante?</translation>
    </message>
    <message>
        <source>the program takes graduates only</source>
        <translation>el programa solo toma graduados</translation>
    </message>
    <message>
        <source>Have you graduated?</source>
        <translation>¿Se ha graduado ya?</translation>
    </message>
    <message>
        <source>the program takes students of the final year</source>
        <translation>el programa toma estudiantes del último curso</translation>
    </message>
    <message>
        <source>Are you in the final year?</source>
        <translation>¿Está en el último curso?</translation>
    </message>
    <message>
        <source>applications go through VSLO and your school is not in it</source>
        <translation>las solicitudes van por VSLO y su facultad no está en él</translation>
    </message>
    <message>
        <source>Is your school in VSLO?</source>
        <translation>¿Está su facultad en VSLO?</translation>
    </message>
    <message>
        <source>Step 1 has to be passed</source>
        <translation>Step 1 tiene que estar aprobado</translation>
    </message>
    <message>
        <source>Have you passed Step 1?</source>
        <translation>¿Ha aprobado Step 1?</translation>
    </message>
    <message>
        <source>Step 2 CK has to be passed</source>
        <translation>Step 2 CK tiene que estar aprobado</translation>
    </message>
    <message>
        <source>Have you passed Step 2 CK?</source>
        <translation>¿Ha aprobado Step 2 CK?</translation>
    </message>
    <message>
        <source>the stay asks for a B-1 visa or the waiver for business, not {visa}</source>
        <translation>la estancia pide una visa B-1 o la exención de negocios, no {visa}</translation>
    </message>
    <message>
        <source>Which visa will you have?</source>
        <translation>¿Qué visa tendrá?</translation>
    </message>
    <message>
        <source>Likely not eligible, because of its own rule: {rule} (as of {snapshot}).</source>
        <translation>Probablemente no cumple, por su propia regla: {rule} (de {snapshot}).</translation>
    </message>
    <message>
        <source>{weeks} in New York over two academic years</source>
        <translation>{weeks} en Nueva York en dos cursos académicos</translation>
    </message>
    <message>
        <source>Likely not eligible as it is, because {words} are more than {most}: a long-term clerkship, which needs the state&apos;s approval.</source>
        <translation>Probablemente no cumple así, porque {words} son más de {most}: una estancia larga, que necesita la aprobación del estado.</translation>
    </message>
    <message>
        <source>{words}; {most} are allowed.</source>
        <translation>{words}; se permiten {most}.</translation>
    </message>
    <message>
        <source>Likely not eligible, because this is elective {electives} in Florida in a calendar year; {most} are allowed.</source>
        <translation>Probablemente no cumple, porque es la rotación {electives} en Florida en un año natural; se permiten {most}.</translation>
    </message>
    <message>
        <source> It was seen only in part.</source>
        <translation> Solo se vio en parte.</translation>
    </message>
    <message>
        <source>unknown date</source>
        <translation>fecha desconocida</translation>
    </message>
    <message>
        <source>A template of {snapshot}{age}: verify it on the program&apos;s page{where}.{partly}</source>
        <translation>Una plantilla de {snapshot}{age}: compruébela en la página del programa{where}.{partly}</translation>
    </message>
    <message>
        <source>You compared this list with the program&apos;s page on {verified}</source>
        <translation>Usted comparó esta lista con la página del programa el {verified}</translation>
    </message>
    <message>
        <source>, over a year ago; do it again.</source>
        <translation>, hace más de un año; hágalo otra vez.</translation>
    </message>
    <message>
        <source>, {years} old</source>
        <translation>, {years} de antigüedad</translation>
    </message>
    <message>
        <source>Proven by</source>
        <translation>Probado por</translation>
    </message>
    <message>
        <source>{title}, row {number}: {error}</source>
        <translation>{title}, fila {number}: {error}</translation>
    </message>
    <message>
        <source>&apos;{text}&apos; is not a number for {head}</source>
        <translation>&apos;{text}&apos; no es un número para {head}</translation>
    </message>
    <message>
        <source> since {first_day}</source>
        <translation> desde el {first_day}</translation>
    </message>
    <message>
        <source>{test} is scored from {lowest:g} to {highest:g}{since}; {value:g} cannot be</source>
        <translation>{test} se puntúa de {lowest:g} a {highest:g}{since}; {value:g} no puede ser</translation>
    </message>
    <message>
        <source>{test} is scored in steps of {step:g}{since}; {value:g} cannot be</source>
        <translation>{test} se puntúa en pasos de {step:g}{since}; {value:g} no puede ser</translation>
    </message>
    <message>
        <source>Date on it</source>
        <translation>Fecha que lleva</translation>
    </message>
    <message>
        <source>Good until</source>
        <translation>Válido hasta</translation>
    </message>
    <message>
        <source>Amount per claim</source>
        <translation>Importe por siniestro</translation>
    </message>
    <message>
        <source>Amount per year</source>
        <translation>Importe por año</translation>
    </message>
    <message>
        <source>Blank pages</source>
        <translation>Páginas en blanco</translation>
    </message>
    <message>
        <source>Issued or written by</source>
        <translation>Emitido o escrito por</translation>
    </message>
    <message>
        <source>Edition of the form</source>
        <translation>Edición del formulario</translation>
    </message>
    <message>
        <source>there is no fact &apos;{key}&apos;; the facts are {kinds}</source>
        <translation>no existe el dato &apos;{key}&apos;; los datos son {kinds}</translation>
    </message>
    <message>
        <source>&apos;{text}&apos; is neither yes nor no for {key}</source>
        <translation>&apos;{text}&apos; no es ni sí ni no para {key}</translation>
    </message>
    <message>
        <source>&apos;{text}&apos; is not a number for {key}; write digits, for example 1000000</source>
        <translation>&apos;{text}&apos; no es un número para {key}; escriba cifras, por ejemplo 1000000</translation>
    </message>
    <message>
        <source>it is damaged and cannot be opened; get it again from where it came</source>
        <translation>está dañado y no se puede abrir; consígalo otra vez de donde vino</translation>
    </message>
    <message>
        <source>it is empty (0 bytes); get it again from where it came</source>
        <translation>está vacío (0 bytes); consígalo otra vez de donde vino</translation>
    </message>
    <message>
        <source>it needs a password, which portals refuse; save it without one, or give the password when the packet is built</source>
        <translation>necesita una contraseña, que los portales rechazan; guárdelo sin ella, o dé la contraseña al hacer el paquete</translation>
    </message>
    <message>
        <source>that password does not open it; try again</source>
        <translation>esa contraseña no lo abre; pruebe otra vez</translation>
    </message>
    <message>
        <source>it is protected by a certificate; ask its issuer for an open copy</source>
        <translation>está protegido con un certificado; pida a quien lo emitió una copia abierta</translation>
    </message>
    <message>
        <source>this kind of file cannot go into a packet; save or export it as PDF first</source>
        <translation>este tipo de archivo no puede ir en un paquete; guárdelo o expórtelo antes como PDF</translation>
    </message>
    <message>
        <source>it has no pages; get it again from where it came</source>
        <translation>no tiene páginas; consígalo otra vez de donde vino</translation>
    </message>
    <message>
        <source>it could not be checked: it needs more memory than a document may; print it to a new PDF</source>
        <translation>no se pudo comprobar: necesita más memoria de la que un documento puede; imprímalo a un PDF nuevo</translation>
    </message>
    <message>
        <source>it has more pages than a document may have (5,000); split it first</source>
        <translation>tiene más páginas de las que un documento puede (5.000); divídalo antes</translation>
    </message>
    <message>
        <source>it could not be checked: it took too long; print it to a new PDF and try that</source>
        <translation>no se pudo comprobar: tardó demasiado; imprímalo a un PDF nuevo y pruebe con ese</translation>
    </message>
    <message>
        <source>it could not be checked: reading it made the checker stop; print it to a new PDF</source>
        <translation>no se pudo comprobar: al leerlo se detuvo el comprobador; imprímalo a un PDF nuevo</translation>
    </message>
    <message>
        <source>it could not be checked: the checker gave no usable answer; print it to a new PDF</source>
        <translation>no se pudo comprobar: el comprobador no dio una respuesta útil; imprímalo a un PDF nuevo</translation>
    </message>
    <message>
        <source>it could not be checked: the file cannot be read from the disk; look at its permissions, and whether it is only in the cloud</source>
        <translation>no se pudo comprobar: el archivo no se puede leer del disco; mire sus permisos, y si está solo en la nube</translation>
    </message>
    <message>
        <source>the disk refused what was to be written: it is full, or may not be written to; make room or choose another folder</source>
        <translation>el disco rechazó lo que se iba a escribir: está lleno o no se puede escribir en él; libere espacio o elija otra carpeta</translation>
    </message>
    <message>
        <source>it was not looked at, because a part of this program cannot be loaded; install the program again (nothing is known against the file)</source>
        <translation>no se examinó, porque no se puede cargar una parte de este programa; instale el programa de nuevo (no se sabe nada en contra del archivo)</translation>
    </message>
    <message>
        <source>iPhone photos cannot be opened, because a part of this program cannot be loaded; install the program again, or save the photo as JPEG and add that</source>
        <translation>las fotos de iPhone no se pueden abrir, porque no se puede cargar una parte de este programa; instale el programa de nuevo, o guarde la foto como JPEG y añádala</translation>
    </message>
    <message>
        <source>it could not be turned into a PDF, because LibreOffice is not installed or does not open it; save it as PDF in Word, Excel or PowerPoint and add that</source>
        <translation>no se pudo convertir en PDF, porque LibreOffice no está instalado o no lo abre; guárdelo como PDF en Word, Excel o PowerPoint y añádalo</translation>
    </message>
    <message>
        <source>it is a web page, not a document: often the log-in page of a portal; download the document again and save it as PDF</source>
        <translation>es una página web, no un documento: a menudo la de inicio de sesión de un portal; descargue el documento otra vez y guárdelo como PDF</translation>
    </message>
    <message>
        <source>it is an archive that could not be unpacked; unpack it and add the files</source>
        <translation>es un archivo comprimido que no se pudo abrir; descomprímalo y añada los archivos</translation>
    </message>
    <message>
        <source>it is a RAR archive; unpack it first and add the files</source>
        <translation>es un archivo RAR; descomprímalo primero y añada los archivos</translation>
    </message>
    <message>
        <source>it is a 7-Zip archive; unpack it first and add the files</source>
        <translation>es un archivo 7-Zip; descomprímalo primero y añada los archivos</translation>
    </message>
    <message>
        <source>it is a document of Apple Pages, Numbers or Keynote; open it there, export it as PDF and add that</source>
        <translation>es un documento de Pages, Numbers o Keynote de Apple; ábralo allí, expórtelo como PDF y añada ese</translation>
    </message>
    <message>
        <source>it is an electronic book; print the pages that count to a PDF and add that</source>
        <translation>es un libro electrónico; imprima en un PDF las páginas que cuentan y añádalo</translation>
    </message>
    <message>
        <source>it is a mail of Outlook; save its attachments and add those, or print it to a PDF if the mail itself is what counts</source>
        <translation>es un correo de Outlook; guarde sus adjuntos y añádalos, o imprímalo en un PDF si lo que cuenta es el propio correo</translation>
    </message>
    <message>
        <source>it needs a password: save it without one in Word, Excel or PowerPoint, or as PDF, and add that</source>
        <translation>necesita una contraseña: guárdelo sin ella en Word, Excel o PowerPoint, o como PDF, y añada ese</translation>
    </message>
    <message>
        <source>it is a mail without a document attached; print it to a PDF if the mail itself is what counts</source>
        <translation>es un correo sin documento adjunto; imprímalo a un PDF si lo que cuenta es el correo mismo</translation>
    </message>
    <message>
        <source>{name} is no longer in the folder; put it back, or add the document again.</source>
        <translation>{name} ya no está en la carpeta; devuélvalo a su sitio, o añada el documento otra vez.</translation>
    </message>
    <message>
        <source>{name} was changed outside the app; look at it and accept the new content.</source>
        <translation>{name} se cambió fuera del programa; mírelo y acepte el contenido nuevo.</translation>
    </message>
    <message>
        <source>{name}: not checked yet.</source>
        <translation>{name}: aún sin comprobar.</translation>
    </message>
    <message>
        <source>{name} is incomplete: its end is missing. Download or scan it again.</source>
        <translation>{name} está incompleto: le falta el final. Descárguelo o escanéelo otra vez.</translation>
    </message>
    <message>
        <source>{name}: {failure}.</source>
        <translation>{name}: {failure}.</translation>
    </message>
    <message>
        <source>{name} is not what its name says: it is a {kind} file. Get the real document, or rename it.</source>
        <translation>{name} no es lo que dice su nombre: es un archivo {kind}. Consiga el documento verdadero, o cámbiele el nombre.</translation>
    </message>
    <message>
        <source>{name}: one reader counts {pages} pages, another {counted_otherwise}; print it to a new PDF.</source>
        <translation>{name}: un lector cuenta {pages} páginas, otro {counted_otherwise}; imprímalo a un PDF nuevo.</translation>
    </message>
    <message>
        <source>{name} was damaged; {pages} of it could be mended. Compare them with the original and accept, or get the document again.</source>
        <translation>{name} estaba dañado; se pudo reparar: {pages}. Compárelo con el original y acéptelo, o consiga el documento otra vez.</translation>
    </message>
    <message>
        <source>{name} is only a wrapper around {files}; add it to the item again, and the files themselves are taken in.</source>
        <translation>{name} es solo el envoltorio de {files}; añádalo otra vez al requisito, y se tomarán los archivos mismos.</translation>
    </message>
    <message>
        <source>{name} is a form that only Adobe Reader shows; print it to a new PDF there.</source>
        <translation>{name} es un formulario que solo muestra Adobe Reader; imprímalo allí a un PDF nuevo.</translation>
    </message>
    <message>
        <source>{name}: {pages} not looked at for blankness.</source>
        <translation>{name}: sin mirar si está en blanco: {pages}.</translation>
    </message>
    <message>
        <source>{name} is digitally signed; the signature counts in the original file, not in the packet.</source>
        <translation>{name} está firmado digitalmente; la firma vale en el archivo original, no en el paquete.</translation>
    </message>
    <message>
        <source>{name}: {active} will be left out of the packet.</source>
        <translation>{name}: {active} se dejará fuera del paquete.</translation>
    </message>
    <message>
        <source>{name} was changed after it was signed: page {pages} shows something else than what was signed. Get it again from whoever signed it, or compare it with the paper and accept.</source>
        <translation>{name} se modificó después de firmarse: la página {pages} muestra algo distinto de lo que se firmó. Pídalo de nuevo a quien lo firmó, o compárelo con el papel y acéptelo.</translation>
    </message>
    <message>
        <source>{name} was changed after it was signed: pages {pages} show something else than what was signed. Get it again from whoever signed it, or compare it with the paper and accept.</source>
        <translation>{name} se modificó después de firmarse: las páginas {pages} muestran algo distinto de lo que se firmó. Pídalo de nuevo a quien lo firmó, o compárelo con el papel y acéptelo.</translation>
    </message>
    <message>
        <source>{name}: an earlier version of page {pages} is still inside the file; the packet has the latest only.</source>
        <translation>{name}: una versión anterior de la página {pages} sigue dentro del archivo; el paquete lleva solo la última.</translation>
    </message>
    <message>
        <source>{name}: earlier versions of pages {pages} are still inside the file; the packet has the latest only.</source>
        <translation>{name}: versiones anteriores de las páginas {pages} siguen dentro del archivo; el paquete lleva solo las últimas.</translation>
    </message>
    <message>
        <source>{name} is filled in, and page {pages} waits for a signature. Sign it, scan it and put it in this file&apos;s place, or say that the signed one is there.</source>
        <translation>{name} está rellenado y la página {pages} espera una firma. Fírmela, escanéela y póngala en lugar de este archivo, o indique que la firmada ya está.</translation>
    </message>
    <message>
        <source>{name} is filled in, and pages {pages} wait for a signature. Sign them, scan them and put them in this file&apos;s place, or say that the signed ones are there.</source>
        <translation>{name} está rellenado y las páginas {pages} esperan una firma. Fírmelas, escanéelas y póngalas en lugar de este archivo, o indique que las firmadas ya están.</translation>
    </message>
    <message>
        <source>{name}: the picture on page {pages} lost data in its middle; parts of it may be gray or shifted. Compare it with the paper and accept, or scan it again.</source>
        <translation>{name}: la imagen de la página {pages} perdió datos en su interior; partes de ella pueden verse grises o desplazadas. Compárela con el papel y acéptela, o escanéela de nuevo.</translation>
    </message>
    <message>
        <source>{name}: the pictures on pages {pages} lost data in their middle; parts of them may be gray or shifted. Compare them with the paper and accept, or scan them again.</source>
        <translation>{name}: las imágenes de las páginas {pages} perdieron datos en su interior; partes de ellas pueden verse grises o desplazadas. Compárelas con el papel y acéptelas, o escanéelas de nuevo.</translation>
    </message>
    <message>
        <source>{name}: its crop box leaves nothing of page {pages}; the packet shows the whole page.</source>
        <translation>{name}: su recuadro de recorte no deja nada de la página {pages}; el paquete muestra la página entera.</translation>
    </message>
    <message>
        <source>{name}: no page of it is taken into the packet; choose some.</source>
        <translation>{name}: ninguna página suya va en el paquete; elija alguna.</translation>
    </message>
    <message>
        <source>{name} is blank; scan it again.</source>
        <translation>{name} está en blanco; escanéelo otra vez.</translation>
    </message>
    <message>
        <source>{name}: page {pages} is blank; leave it out, or say that this is intended.</source>
        <translation>{name}: la página {pages} está en blanco; omítala, o diga que es así a propósito.</translation>
    </message>
    <message>
        <source>{name}: pages {pages} are blank; leave them out, or say that this is intended.</source>
        <translation>{name}: las páginas {pages} están en blanco; omítalas, o diga que es así a propósito.</translation>
    </message>
    <message>
        <source>measles</source>
        <translation>sarampión</translation>
    </message>
    <message>
        <source>mumps</source>
        <translation>parotiditis</translation>
    </message>
    <message>
        <source>rubella</source>
        <translation>rubéola</translation>
    </message>
    <message>
        <source>varicella</source>
        <translation>varicela</translation>
    </message>
    <message>
        <source>{name}: two documented doses outrank the {result} titer of {date} under CDC rules; some hospitals still ask for a booster</source>
        <translation>{name}: dos dosis documentadas prevalecen sobre el título {result} del {date} según las reglas de los CDC; algunos hospitales aun así piden un refuerzo</translation>
    </message>
    <message>
        <source>unclear</source>
        <translation>poco claro</translation>
    </message>
    <message>
        <source>{name}: the documented dose outranks the {result} titer of {date} under CDC rules</source>
        <translation>{name}: la dosis documentada prevalece sobre el título {result} del {date} según las reglas de los CDC</translation>
    </message>
    <message>
        <source>{have} of {need} dose counts for {disease}</source>
        <translation>cuenta {have} de {need} dosis de {disease}</translation>
    </message>
    <message>
        <source>{have} of {need} doses count for {disease}</source>
        <translation>cuentan {have} de {need} dosis de {disease}</translation>
    </message>
    <message>
        <source>, and the titer of {date} is {result}</source>
        <translation>, y el título del {date} es {result}</translation>
    </message>
    <message>
        <source>not positive</source>
        <translation>no positivo</translation>
    </message>
    <message>
        <source>{disease}: disease confirmed by a {confirmed_by} counts under CDC rules, but the AAMC form has no line for it</source>
        <translation>{disease}: haber pasado la enfermedad, confirmado por {confirmed_by}, cuenta según las reglas de los CDC, pero el formulario de la AAMC no tiene línea para ello</translation>
    </message>
    <message>
        <source>a positive titer for {disease} is {by} and there is none</source>
        <translation>un título positivo de {disease}: {by}, y no hay ninguno</translation>
    </message>
    <message>
        <source>a positive titer for {disease} is {by}; that of {date} is from before the dose of {after}</source>
        <translation>un título positivo de {disease}: {by}; el del {date} es anterior a la dosis del {after}</translation>
    </message>
    <message>
        <source>a positive titer for {disease} is {by}, and that of {date} is {result}</source>
        <translation>un título positivo de {disease}: {by}, y el del {date} es {result}</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>no indicado</translation>
    </message>
    <message>
        <source>The birth date is not known, so the age at the first dose was not checked</source>
        <translation>No se conoce la fecha de nacimiento, así que no se comprobó la edad en la primera dosis</translation>
    </message>
    <message>
        <source>{name} of {date}: {note}</source>
        <translation>{name} del {date}: {note}</translation>
    </message>
    <message>
        <source> and </source>
        <translation> y </translation>
    </message>
    <message>
        <source>Get the next {title} dose</source>
        <translation>Póngase la siguiente dosis de {title}</translation>
    </message>
    <message>
        <source>Get the first {title} dose</source>
        <translation>Póngase la primera dosis de {title}</translation>
    </message>
    <message>
        <source>, then {again} IgG again 4 to 8 weeks after it</source>
        <translation>, y después otra IgG de {again} de 4 a 8 semanas más tarde</translation>
    </message>
    <message>
        <source>Have IgG drawn for {tests}, with the laboratory&apos;s report</source>
        <translation>Hágase una IgG de {tests}, con el informe del laboratorio</translation>
    </message>
    <message>
        <source>, and the positive titer that is {source}</source>
        <translation>, y el título positivo que es {source}</translation>
    </message>
    <message>
        <source>Immunity shown by titer</source>
        <translation>Inmunidad demostrada por título</translation>
    </message>
    <message>
        <source>Immunity shown by titers</source>
        <translation>Inmunidad demostrada por títulos</translation>
    </message>
    <message>
        <source>Immunity shown by doses, and by titer for {diseases}</source>
        <translation>Inmunidad demostrada por dosis, y por título para {diseases}</translation>
    </message>
    <message>
        <source>Born before {year}: presumed immune; hospitals may still ask for two doses.</source>
        <translation>Nacido antes de {year}: se supone inmune; los hospitales pueden pedir aun así dos dosis.</translation>
    </message>
    <message>
        <source>Under {child_until_years}, {child_gap_months} months between the doses are recommended; {min_gap_days} days are accepted</source>
        <translation>Antes de los {child_until_years} años se recomiendan {child_gap_months} meses entre las dosis; se aceptan {min_gap_days} días</translation>
    </message>
    <message>
        <source>asked by {by}</source>
        <translation>lo pide {by}</translation>
    </message>
    <message>
        <source>the usual rule</source>
        <translation>la regla habitual</translation>
    </message>
    <message>
        <source>Date (YYYY-MM-DD)</source>
        <translation>Fecha (AAAA-MM-DD)</translation>
    </message>
    <message>
        <source>TB tests</source>
        <translation>Pruebas de tuberculosis</translation>
    </message>
    <message>
        <source>Drawn (IGRA)</source>
        <translation>Extraída (IGRA)</translation>
    </message>
    <message>
        <source>Placed (TST, with time)</source>
        <translation>Colocada (TST, con hora)</translation>
    </message>
    <message>
        <source>Read (TST, with time)</source>
        <translation>Leída (TST, con hora)</translation>
    </message>
    <message>
        <source>Chest X-rays</source>
        <translation>Radiografías de tórax</translation>
    </message>
    <message>
        <source>Past infections</source>
        <translation>Enfermedades pasadas</translation>
    </message>
    <message>
        <source>Confirmed by</source>
        <translation>Confirmado por</translation>
    </message>
    <message>
        <source> Possible now.</source>
        <translation> Ya es posible.</translation>
    </message>
    <message>
        <source> Not before {day}.</source>
        <translation> No antes del {day}.</translation>
    </message>
    <message>
        <source> Next: {step}</source>
        <translation> Siguiente: {step}</translation>
    </message>
    <message>
        <source>No document yet; it is asked for after the positive TB test of {positive_on}.</source>
        <translation>Todavía no hay documento; se pide tras la prueba de tuberculosis positiva del {positive_on}.</translation>
    </message>
    <message>
        <source>Get the first hepatitis B dose</source>
        <translation>Póngase la primera dosis de hepatitis B</translation>
    </message>
    <message>
        <source>Get the second hepatitis B dose</source>
        <translation>Póngase la segunda dosis de hepatitis B</translation>
    </message>
    <message>
        <source>Get the third hepatitis B dose</source>
        <translation>Póngase la tercera dosis de hepatitis B</translation>
    </message>
    <message>
        <source>&apos;{unit}&apos;</source>
        <translation>&apos;{unit}&apos;</translation>
    </message>
    <message>
        <source>no unit</source>
        <translation>sin unidad</translation>
    </message>
    <message>
        <source>has the number {value:g} with {unit} instead of mIU/mL</source>
        <translation>tiene el número {value:g} con {unit} en lugar de mIU/mL</translation>
    </message>
    <message>
        <source>only says &apos;{result}&apos; without a number</source>
        <translation>solo dice &apos;{result}&apos; sin un número</translation>
    </message>
    <message>
        <source>has no number</source>
        <translation>no tiene número</translation>
    </message>
    <message>
        <source>the titer of {date} is from before the series was complete</source>
        <translation>el título del {date} es anterior al final de la serie</translation>
    </message>
    <message>
        <source>{how}, but the anti-HBs report of {date} {qualitative}; hospitals ask for a quantitative titer, {cutoff}.</source>
        <translation>{how}, pero el informe de anti-HBs del {date} {qualitative}; los hospitales piden un título cuantitativo, {cutoff}.</translation>
    </message>
    <message>
        <source>Have a quantitative anti-HBs drawn (a number in mIU/mL).</source>
        <translation>Hágase un anti-HBs cuantitativo (un número en mIU/mL).</translation>
    </message>
    <message>
        <source>HBsAg was positive on {date}: a chronic infection does not exclude from electives under CDC rules; see a physician, and ask the program how it wants this recorded.</source>
        <translation>HBsAg fue positivo el {date}: una infección crónica no excluye de las rotaciones según las reglas de los CDC; vaya al médico, y pregunte al programa cómo quiere que conste.</translation>
    </message>
    <message>
        <source>Anti-HBc was positive on {date} with a negative HBsAg: a past infection; send both reports along.</source>
        <translation>Anti-HBc fue positivo el {date} con HBsAg negativo: una infección pasada; envíe ambos informes.</translation>
    </message>
    <message>
        <source>Anti-HBc was positive on {date} and HBsAg is not known, so that a past and a chronic infection cannot be told apart.</source>
        <translation>Anti-HBc fue positivo el {date} y HBsAg no se conoce, así que no se distingue una infección pasada de una crónica.</translation>
    </message>
    <message>
        <source>Have HBsAg drawn.</source>
        <translation>Hágase un HBsAg.</translation>
    </message>
    <message>
        <source> {name} of {date}: {note}.</source>
        <translation> {name} del {date}: {note}.</translation>
    </message>
    <message>
        <source>No dose on the record.</source>
        <translation>No consta ninguna dosis.</translation>
    </message>
    <message>
        <source>Anti-HBs {enough:g} mIU/mL; {by} takes the titer without the series.</source>
        <translation>Anti-HBs {enough:g} mIU/mL; {by} acepta el título sin la serie.</translation>
    </message>
    <message>
        <source> A titer without a complete series is not enough for healthcare personnel.</source>
        <translation> Un título sin una serie completa no basta para personal sanitario.</translation>
    </message>
    <message>
        <source> Anti-HBs {amount:g} mIU/mL on {date} is below the cut-off too.</source>
        <translation> Anti-HBs {amount:g} mIU/mL del {date} también está por debajo del límite.</translation>
    </message>
    <message>
        <source>Get the next hepatitis B dose</source>
        <translation>Póngase la siguiente dosis de hepatitis B</translation>
    </message>
    <message>
        <source>; the titer follows 4 to 8 weeks after the last one.</source>
        <translation>; el título, de 4 a 8 semanas después de la última.</translation>
    </message>
    <message>
        <source>Have a quantitative anti-HBs drawn 4 to 8 weeks after the last dose.</source>
        <translation>Hágase un anti-HBs cuantitativo de 4 a 8 semanas después de la última dosis.</translation>
    </message>
    <message>
        <source>{how}, but a quantitative anti-HBs, {cutoff}, is asked for ({source}) and {why}.</source>
        <translation>{how}, pero se pide un anti-HBs cuantitativo, {cutoff} ({source}), y {why}.</translation>
    </message>
    <message>
        <source>there is none</source>
        <translation>no hay ninguno</translation>
    </message>
    <message>
        <source>No quantitative anti-HBs is on the record; the AAMC form asks for one after the series</source>
        <translation>No consta un anti-HBs cuantitativo; el formulario de la AAMC lo pide tras la serie</translation>
    </message>
    <message>
        <source>{how}, and anti-HBs {amount:g} mIU/mL is {cutoff}</source>
        <translation>{how}, y anti-HBs {amount:g} mIU/mL es {cutoff}</translation>
    </message>
    <message>
        <source>The later report of {date} says less; a sufficient titer after a complete series counts for good under CDC rules, and some hospitals still ask</source>
        <translation>El informe posterior del {date} dice menos; un título suficiente tras una serie completa vale para siempre según las reglas de los CDC, y algunos hospitales aun así preguntan</translation>
    </message>
    <message>
        <source>The titer was drawn {days} after a dose; one to two months after it are usual</source>
        <translation>El título se extrajo {days} después de una dosis; lo habitual es de uno a dos meses</translation>
    </message>
    <message>
        <source>{words}, but HBsAg and total anti-HBc are {source} too.</source>
        <translation>{words}, pero también HBsAg y anti-HBc total: {source}.</translation>
    </message>
    <message>
        <source>Have HBsAg and total anti-HBc drawn.</source>
        <translation>Hágase HBsAg y anti-HBc total.</translation>
    </message>
    <message>
        <source>Anti-HBs {amount:g} mIU/mL on {date}; {cutoff} is needed</source>
        <translation>Anti-HBs {amount:g} mIU/mL del {date}; hace falta {cutoff}</translation>
    </message>
    <message>
        <source>Have quantitative anti-HBs drawn again, 4 to 8 weeks after the last dose.</source>
        <translation>Hágase otra vez un anti-HBs cuantitativo, de 4 a 8 semanas después de la última dosis.</translation>
    </message>
    <message>
        <source>{low}, and another report of the same day says enough.</source>
        <translation>{low}, y otro informe del mismo día dice que basta.</translation>
    </message>
    <message>
        <source>Ask the laboratory which report is right, or have quantitative anti-HBs drawn again.</source>
        <translation>Pregunte al laboratorio qué informe es correcto, o hágase otra vez un anti-HBs cuantitativo.</translation>
    </message>
    <message>
        <source>{low}; {doses} since then, and no titer after.</source>
        <translation>{low}; {doses} desde entonces, y ningún título después.</translation>
    </message>
    <message>
        <source>{low}; it was drawn {days} after the last dose, too early to show what that dose did.</source>
        <translation>{low}; se extrajo {days} después de la última dosis, demasiado pronto para mostrar lo que hizo.</translation>
    </message>
    <message>
        <source>; drawn {days} after the last dose it may have waned</source>
        <translation>; extraído {days} después de la última dosis, puede haber bajado</translation>
    </message>
    <message>
        <source>, which one more dose shows</source>
        <translation>, lo que muestra una dosis más</translation>
    </message>
    <message>
        <source>{low}, after one complete series{waned}.</source>
        <translation>{low}, tras una serie completa{waned}.</translation>
    </message>
    <message>
        <source>Get one more hepatitis B dose and repeat the quantitative titer 4 to 8 weeks later; if it is still low, finish the second series. (Or the whole second series first.)</source>
        <translation>Póngase una dosis más de hepatitis B y repita el título cuantitativo de 4 a 8 semanas después; si sigue bajo, termine la segunda serie. (O primero la segunda serie entera.)</translation>
    </message>
    <message>
        <source>{low}, after {doses} of the second series.{invalid}</source>
        <translation>{low}, tras {doses} de la segunda serie.{invalid}</translation>
    </message>
    <message>
        <source>Finish the second hepatitis B series, then repeat the quantitative titer 4 to 8 weeks later.</source>
        <translation>Termine la segunda serie de hepatitis B, y repita el título cuantitativo de 4 a 8 semanas después.</translation>
    </message>
    <message>
        <source>Documented non-responder: two complete series, anti-HBs still low, HBsAg and anti-HBc negative. Send a physician&apos;s statement along.</source>
        <translation>No respondedor documentado: dos series completas, anti-HBs aún bajo, HBsAg y anti-HBc negativos. Envíe también la declaración de un médico.</translation>
    </message>
    <message>
        <source>{low}, after two complete series.</source>
        <translation>{low}, tras dos series completas.</translation>
    </message>
    <message>
        <source>Have HBsAg and total anti-HBc drawn; both negative make a documented non-responder.</source>
        <translation>Hágase HBsAg y anti-HBc total; si ambos son negativos, es un no respondedor documentado.</translation>
    </message>
    <message>
        <source>Two {short_product}-B doses {days} apart complete the series</source>
        <translation>Dos dosis de {short_product}-B con {days} entre ellas completan la serie</translation>
    </message>
    <message>
        <source>Twinrix on the accelerated schedule; 2 of 4 doses so far</source>
        <translation>Twinrix en pauta acelerada; 2 de 4 dosis hasta ahora</translation>
    </message>
    <message>
        <source>before {due}, 12 months after the first dose</source>
        <translation>antes del {due}, 12 meses después de la primera dosis</translation>
    </message>
    <message>
        <source>Twinrix on the accelerated schedule</source>
        <translation>Twinrix con la pauta acelerada</translation>
    </message>
    <message>
        <source>; the fourth dose is lacking</source>
        <translation>; falta la cuarta dosis</translation>
    </message>
    <message>
        <source>{valid} of 3 doses count</source>
        <translation>cuentan {valid} de 3 dosis</translation>
    </message>
    <message>
        <source>Three valid doses</source>
        <translation>Tres dosis válidas</translation>
    </message>
    <message>
        <source>Two adult Recombivax HB doses at 11 to 15 years, four months apart, complete the series</source>
        <translation>Dos dosis de Recombivax HB para adultos entre los 11 y los 15 años, con cuatro meses de separación, completan la serie</translation>
    </message>
    <message>
        <source>MMR (measles, mumps, rubella)</source>
        <translation>MMR (sarampión, parotiditis, rubéola)</translation>
    </message>
    <message>
        <source>Varicella</source>
        <translation>Varicela</translation>
    </message>
    <message>
        <source>Hepatitis B</source>
        <translation>Hepatitis B</translation>
    </message>
    <message>
        <source>Tdap</source>
        <translation>Tdap</translation>
    </message>
    <message>
        <source>Tuberculosis</source>
        <translation>Tuberculosis</translation>
    </message>
    <message>
        <source>Influenza</source>
        <translation>Gripe</translation>
    </message>
    <message>
        <source>COVID-19</source>
        <translation>COVID-19</translation>
    </message>
    <message>
        <source>Meningococcal ACWY</source>
        <translation>Meningococo ACWY</translation>
    </message>
    <message>
        <source>Polio</source>
        <translation>Polio</translation>
    </message>
    <message>
        <source>Yellow fever</source>
        <translation>Fiebre amarilla</translation>
    </message>
    <message>
        <source>{days} after another live vaccine ({name}, {day}); at least {least} are needed, without grace; to be repeated on or after {again}</source>
        <translation>{days} después de otra vacuna viva ({name}, {day}); hacen falta al menos {least}, sin margen; se repite el {again} o después</translation>
    </message>
    <message>
        <source>{number:,} entries under &apos;{name}&apos; cannot be one person&apos;s</source>
        <translation>{number:,} entradas en &apos;{name}&apos; no pueden ser de una persona</translation>
    </message>
    <message>
        <source>tb test {number}, {name}: {error}</source>
        <translation>prueba de tuberculosis {number}, {name}: {error}</translation>
    </message>
    <message>
        <source>tb test {number}, mm: {mm:g} cannot be</source>
        <translation>prueba de tuberculosis {number}, mm: {mm:g} no puede ser</translation>
    </message>
    <message>
        <source>the date {day} is not between {first_year} and {last_year}</source>
        <translation>la fecha {day} no está entre {first_year} y {last_year}</translation>
    </message>
    <message>
        <source>titer {number}, value: {value:g} cannot be</source>
        <translation>título {number}, valor: {value:g} no puede ser</translation>
    </message>
    <message>
        <source>the influenza period ({period}, {by})</source>
        <translation>el periodo de gripe ({period}, {by})</translation>
    </message>
    <message>
        <source>The rotation does not touch {period}.</source>
        <translation>La rotación no toca {period}.</translation>
    </message>
    <message>
        <source>Vaccinated on {given}, in the season that began on {last}.</source>
        <translation>Vacunado el {given}, en la temporada que empezó el {last}.</translation>
    </message>
    <message>
        <source>Get this season&apos;s influenza vaccine.</source>
        <translation>Póngase la vacuna de la gripe de esta temporada.</translation>
    </message>
    <message>
        <source>Get that season&apos;s vaccine.</source>
        <translation>Póngase la vacuna de esa temporada.</translation>
    </message>
    <message>
        <source>Vaccinated on {done}; the rotation touches the next season too. </source>
        <translation>Vacunado el {done}; la rotación toca también la temporada siguiente. </translation>
    </message>
    <message>
        <source>Not due before {available}: that season&apos;s vaccine does not exist yet.</source>
        <translation>No toca antes del {available}: la vacuna de esa temporada aún no existe.</translation>
    </message>
    <message>
        <source>the last one, of {older}, is of another season</source>
        <translation>la última, del {older}, es de otra temporada</translation>
    </message>
    <message>
        <source>none on the record</source>
        <translation>no consta ninguna</translation>
    </message>
    <message>
        <source>none on the record counts</source>
        <translation>ninguna de las que constan cuenta</translation>
    </message>
    <message>
        <source>The rotation touches {period}; {words}.</source>
        <translation>La rotación toca {period}; {words}.</translation>
    </message>
    <message>
        <source>{doses} on the record</source>
        <translation>constan {doses}</translation>
    </message>
    <message>
        <source>Not asked for unless a program says so</source>
        <translation>No se pide, salvo que un programa lo diga</translation>
    </message>
    <message>
        <source>A COVID-19 vaccination is {source} and none counts.</source>
        <translation>Vacuna de COVID-19: {source}, y ninguna cuenta.</translation>
    </message>
    <message>
        <source>Get a COVID-19 vaccine.</source>
        <translation>Póngase una vacuna de COVID-19.</translation>
    </message>
    <message>
        <source>{have} of {doses} doses count, {source}.</source>
        <translation>Cuentan {have} de {doses} dosis, {source}.</translation>
    </message>
    <message>
        <source> The last one has to be at {age} years or later, {months} months after the one before.</source>
        <translation> La última tiene que ser a los {age} años o después, {months} meses después de la anterior.</translation>
    </message>
    <message>
        <source>Get the next {title} dose.</source>
        <translation>Póngase la siguiente dosis de {title}.</translation>
    </message>
    <message>
        <source>dated {date}, in the future; look at the date again</source>
        <translation>con fecha {date}, en el futuro; mire la fecha otra vez</translation>
    </message>
    <message>
        <source>dated {date}, before the birth date; look at both dates</source>
        <translation>con fecha {date}, antes de la de nacimiento; mire ambas</translation>
    </message>
    <message>
        <source>{name} was not on the US market before {first_day}; look at the record</source>
        <translation>{name} no estaba en el mercado de EE. UU. antes del {first_day}; mire la cartilla</translation>
    </message>
    <message>
        <source>{days} early: counts by the {grace}-day grace, which some schools refuse</source>
        <translation>{days} antes de tiempo: cuenta por el margen de {grace} días, que algunas facultades no aceptan</translation>
    </message>
    <message>
        <source>oral vaccine given since {day} does not count in the US; get an inactivated one</source>
        <translation>la vacuna oral administrada desde el {day} no cuenta en EE. UU.; póngase una inactivada</translation>
    </message>
    <message>
        <source>given before the age of {age}, from which on {product} counts</source>
        <translation>administrada antes de los {age} años, a partir de los cuales cuenta {product}</translation>
    </message>
    <message>
        <source>{n} dose on the record does not count</source>
        <translation>{n} dosis de las que constan no cuenta</translation>
    </message>
    <message>
        <source>{n} doses on the record do not count</source>
        <translation>{n} dosis de las que constan no cuentan</translation>
    </message>
    <message>
        <source>{gap} after the dose before it ({previous}), at least {least} are needed</source>
        <translation>{gap} después de la dosis anterior ({previous}), hacen falta al menos {least}</translation>
    </message>
    <message>
        <source>less than {from_first} days after the first dose ({first})</source>
        <translation>menos de {from_first} días después de la primera dosis ({first})</translation>
    </message>
    <message>
        <source>before the least age, reached on {age}</source>
        <translation>antes de la edad mínima, alcanzada el {age}</translation>
    </message>
    <message>
        <source>entered twice, or two doses on one day: one counts</source>
        <translation>anotada dos veces, o dos dosis en un día: cuenta una</translation>
    </message>
    <message>
        <source>too early: {why}; to be repeated on or after {again}</source>
        <translation>demasiado pronto: {why}; se repite el {again} o después</translation>
    </message>
    <message>
        <source>its date is not stated</source>
        <translation>no se indica su fecha</translation>
    </message>
    <message>
        <source>{hours} h {minutes:02} min</source>
        <translation>{hours} h {minutes:02} min</translation>
    </message>
    <message>
        <source>{hours} hours</source>
        <translation>{hours} horas</translation>
    </message>
    <message>
        <source>the reading is not on the record</source>
        <translation>la lectura no consta</translation>
    </message>
    <message>
        <source>read before it was placed; look at both days</source>
        <translation>leída antes de colocarla; mire ambos días</translation>
    </message>
    <message>
        <source>read {hours} after placing; only {first} to {last} hours count</source>
        <translation>leída {hours} después de colocarla; solo cuentan de {first} a {last} horas</translation>
    </message>
    <message>
        <source>read {days} after placing; only {first} to {last} hours count</source>
        <translation>leída {days} después de colocarla; solo cuentan de {first} a {last} horas</translation>
    </message>
    <message>
        <source>the hours are not stated, so that {first} to {last} hours cannot be proven</source>
        <translation>no se indican las horas, así que no se pueden probar de {first} a {last} horas</translation>
    </message>
    <message>
        <source>the millimetres are not stated</source>
        <translation>no se indican los milímetros</translation>
    </message>
    <message>
        <source>its result is not stated</source>
        <translation>no se indica su resultado</translation>
    </message>
    <message>
        <source>{days} after a live vaccine ({vaccine}), which can hide a positive result</source>
        <translation>{days} después de una vacuna viva ({vaccine}), que puede ocultar un resultado positivo</translation>
    </message>
    <message>
        <source>{words}; {tb_test_min_days} days or more are needed</source>
        <translation>{words}; hacen falta {tb_test_min_days} días o más</translation>
    </message>
    <message>
        <source>{days} after a live vaccine ({vaccine}); six weeks are preferred</source>
        <translation>{days} después de una vacuna viva ({vaccine}); se prefieren seis semanas</translation>
    </message>
    <message>
        <source>given before the age of {age}: a childhood dose is no adult Tdap</source>
        <translation>puesta antes de los {age} años: una dosis infantil no es una Tdap de adulto</translation>
    </message>
    <message>
        <source>given at {age}: counts under CDC rules, and some schools ask one at {other} or later</source>
        <translation>administrada a los {age}: cuenta según los CDC, y algunas escuelas piden una a los {other} o después</translation>
    </message>
    <message>
        <source> {name}: {note}.</source>
        <translation> {name}: {note}.</translation>
    </message>
    <message>
        <source>No adult Tdap on the record</source>
        <translation>No consta ninguna Tdap de adulto</translation>
    </message>
    <message>
        <source>; Td does not replace it</source>
        <translation>; Td no la sustituye</translation>
    </message>
    <message>
        <source>Get one Tdap dose.</source>
        <translation>Póngase una dosis de Tdap.</translation>
    </message>
    <message>
        <source>Tdap or Td</source>
        <translation>Tdap o Td</translation>
    </message>
    <message>
        <source>; it must be Tdap itself ({source})</source>
        <translation>; tiene que ser Tdap ({source})</translation>
    </message>
    <message>
        <source>The last {what} of {last} is {days} too old: it has to be within {years} of {ends}, {by}{must}.</source>
        <translation>La última {what}, del {last}, es demasiado antigua por {days}: tiene que estar en los {years} hasta {ends}, {by}{must}.</translation>
    </message>
    <message>
        <source>Get a Tdap booster.</source>
        <translation>Póngase un refuerzo de Tdap.</translation>
    </message>
    <message>
        <source>Get a Td or Tdap booster.</source>
        <translation>Póngase un refuerzo de Td o Tdap.</translation>
    </message>
    <message>
        <source>{what} of {last} is within {years} of {ends}, {by};</source>
        <translation>{what} del {last} está en los {years} hasta {ends}, {by};</translation>
    </message>
    <message>
        <source> {days} to spare.</source>
        <translation> sobran {days}.</translation>
    </message>
    <message>
        <source>more than {value:g}</source>
        <translation>más de {value:g}</translation>
    </message>
    <message>
        <source>at least {value:g}</source>
        <translation>al menos {value:g}</translation>
    </message>
    <message>
        <source>{least} mIU/mL ({source})</source>
        <translation>{least} mIU/mL ({source})</translation>
    </message>
    <message>
        <source>the titer of {date} is older than {first}</source>
        <translation>el título del {date} es anterior al {first}</translation>
    </message>
    <message>
        <source>{words} ({source})</source>
        <translation>{words} ({source})</translation>
    </message>
    <message>
        <source>within {number} of {anchor}</source>
        <translation>en los {number} hasta {anchor}</translation>
    </message>
    <message>
        <source>The {kind} of {day} is &apos;{result}&apos;, which is neither negative nor positive.</source>
        <translation>La {kind} del {day} es &apos;{result}&apos;, ni negativa ni positiva.</translation>
    </message>
    <message>
        <source>Repeat the blood test (IGRA).</source>
        <translation>Repita el análisis de sangre (IGRA).</translation>
    </message>
    <message>
        <source>The TST placed on {day} is not read yet.</source>
        <translation>La TST colocada el {day} aún no se ha leído.</translation>
    </message>
    <message>
        <source>Have it read between {first} and {last}, 48 to 72 hours after placing, in millimetres.</source>
        <translation>Que la lean entre el {first} y el {last}, de 48 a 72 horas después de colocarla, en milímetros.</translation>
    </message>
    <message>
        <source>No tuberculosis test on the record.</source>
        <translation>No consta ninguna prueba de tuberculosis.</translation>
    </message>
    <message>
        <source>Only a blood test (IGRA) is taken, {by}; the record has skin tests.</source>
        <translation>Solo se acepta un análisis de sangre (IGRA), {by}; constan pruebas cutáneas.</translation>
    </message>
    <message>
        <source>The {kind} of {day} does not count: {note}.</source>
        <translation>La {kind} del {day} no cuenta: {note}.</translation>
    </message>
    <message>
        <source>The {kind} on the record does not count: {undated}.</source>
        <translation>La {kind} que consta no cuenta: {undated}.</translation>
    </message>
    <message>
        <source> After BCG the blood test is preferred.</source>
        <translation> Tras la BCG se prefiere el análisis de sangre.</translation>
    </message>
    <message>
        <source>Have a blood test (IGRA) drawn</source>
        <translation>Hágase un análisis de sangre (IGRA)</translation>
    </message>
    <message>
        <source>, or begin a two-step skin test.</source>
        <translation>, o empiece una prueba cutánea de dos pasos.</translation>
    </message>
    <message>
        <source>The {kind} of {day} is {days} too old: it has to be {words}, {source}.</source>
        <translation>La {kind} del {day} es demasiado antigua por {days}: tiene que estar {words}, {source}.</translation>
    </message>
    <message>
        <source>Repeat the test.</source>
        <translation>Repita la prueba.</translation>
    </message>
    <message>
        <source> Note: {note}.</source>
        <translation> Nota: {note}.</translation>
    </message>
    <message>
        <source>IGRA of {day} negative, {words}, {source}; good for {anchor} until {until}.{note}</source>
        <translation>IGRA del {day} negativa, {words}, {source}; sirve para {anchor} hasta el {until}.{note}</translation>
    </message>
    <message>
        <source>after BCG the blood test is preferred</source>
        <translation>tras la BCG se prefiere el análisis de sangre</translation>
    </message>
    <message>
        <source>skin tests count only if done in the US, {source}</source>
        <translation>las pruebas cutáneas solo cuentan si se hacen en EE. UU., {source}</translation>
    </message>
    <message>
        <source>Two-step TST negative, placed {first} and {second}.</source>
        <translation>TST de dos pasos negativa, colocada el {first} y el {second}.</translation>
    </message>
    <message>
        <source>One valid TST (read {done}); the second step is placed {least} to {most} days after</source>
        <translation>Una TST válida (leída el {done}); el segundo paso se coloca de {least} a {most} días después</translation>
    </message>
    <message>
        <source>The second TST was placed {days} after the first reading</source>
        <translation>La segunda TST se colocó {days} después de la primera lectura</translation>
    </message>
    <message>
        <source>; {least} to {most} days count</source>
        <translation>; cuentan de {least} a {most} días</translation>
    </message>
    <message>
        <source> TST of {day}: {note}.</source>
        <translation> TST del {day}: {note}.</translation>
    </message>
    <message>
        <source>Begin the two-step test again, or have a blood test (IGRA) drawn.</source>
        <translation>Empiece otra vez la prueba de dos pasos, o hágase un análisis de sangre (IGRA).</translation>
    </message>
    <message>
        <source>Have the second TST placed between {first_day} and {last_day}, or an IGRA.</source>
        <translation>Que le coloquen la segunda TST entre el {first_day} y el {last_day}, o una IGRA.</translation>
    </message>
    <message>
        <source>{kind} positive on {done}</source>
        <translation>{kind} positiva el {done}</translation>
    </message>
    <message>
        <source>, the blood test of {day} after it negative</source>
        <translation>, la prueba de sangre posterior del {day} negativa</translation>
    </message>
    <message>
        <source>{what}; that is taken in place of an X-ray, {source}.</source>
        <translation>{what}; se acepta en lugar de una radiografía, {source}.</translation>
    </message>
    <message>
        <source> After BCG CDC prefers the blood test; ask the program whether it takes that for the X-ray.</source>
        <translation> Tras la BCG los CDC prefieren la prueba de sangre; pregunte al programa si la acepta en lugar de la radiografía.</translation>
    </message>
    <message>
        <source> A second test is advised where the risk is low; ask the program whether the negative one does.</source>
        <translation> Se aconseja una segunda prueba cuando el riesgo es bajo; pregunte al programa si basta con la negativa.</translation>
    </message>
    <message>
        <source>Send the symptom form along.</source>
        <translation>Envíe también el formulario de síntomas.</translation>
    </message>
    <message>
        <source>Have a chest X-ray made, and fill in the symptom form.</source>
        <translation>Hágase una radiografía de tórax, y rellene el formulario de síntomas.</translation>
    </message>
    <message>
        <source>the chest X-ray of {date} is from before it</source>
        <translation>la radiografía de tórax del {date} es anterior</translation>
    </message>
    <message>
        <source>there is no chest X-ray</source>
        <translation>no hay radiografía de tórax</translation>
    </message>
    <message>
        <source>{what}, and {reason}.</source>
        <translation>{what}, y {reason}.</translation>
    </message>
    <message>
        <source>{what}; the chest X-ray of {date} says &apos;{result}&apos;, not &apos;no active tuberculosis&apos;.</source>
        <translation>{what}; la radiografía de tórax del {date} dice &apos;{result}&apos;, no &apos;no active tuberculosis&apos;.</translation>
    </message>
    <message>
        <source>nothing entered</source>
        <translation>nada anotado</translation>
    </message>
    <message>
        <source>See a physician, and ask the program what it needs.</source>
        <translation>Vaya al médico, y pregunte al programa qué necesita.</translation>
    </message>
    <message>
        <source>{what}; the chest X-ray of {date} is {days} too old: it has to be {words}, {source}.</source>
        <translation>{what}; la radiografía de tórax del {date} es demasiado antigua por {days}: tiene que estar {words}, {source}.</translation>
    </message>
    <message>
        <source>{what}; the chest X-ray of {date} is clear and {words}, {source}. {symptom}</source>
        <translation>{what}; la radiografía de tórax del {date} es normal y está {words}, {source}. {symptom}</translation>
    </message>
    <message>
        <source>The packet</source>
        <translation>El paquete</translation>
    </message>
    <message>
        <source>{title} has {pages} too many: {max_pages} are taken.</source>
        <translation>A {title} le sobran {pages}: se aceptan {max_pages}.</translation>
    </message>
    <message>
        <source>{title} has {size}, {over} too much: pictures will be made smaller to keep {limit}.</source>
        <translation>{title} tiene {size}, {over} de más: las imágenes se harán más pequeñas para no pasar de {limit}.</translation>
    </message>
    <message>
        <source>the name {name} cannot be written in the packet in these letters; enter it in Latin letters, as your passport has it</source>
        <translation>el nombre {name} no se puede escribir en el paquete con estas letras; escríbalo en letras latinas, como figura en su pasaporte</translation>
    </message>
    <message>
        <source>Get: {title}</source>
        <translation>Consiga: {title}</translation>
    </message>
    <message>
        <source>Renew: {title}</source>
        <translation>Renueve: {title}</translation>
    </message>
    <message>
        <source>Look at: {title}</source>
        <translation>Mire: {title}</translation>
    </message>
    <message>
        <source>missing in {applications}</source>
        <translation>falta en {applications}</translation>
    </message>
    <message>
        <source>expired in {applications}</source>
        <translation>caducado en {applications}</translation>
    </message>
    <message>
        <source>to be looked at in {applications}</source>
        <translation>por mirar en {applications}</translation>
    </message>
    <message>
        <source>{n} missing</source>
        <translation>faltan {n}</translation>
    </message>
    <message>
        <source>{n} expired</source>
        <translation>{n} caducados</translation>
    </message>
    <message>
        <source>{n} needs attention</source>
        <translation>{n} por mirar</translation>
    </message>
    <message>
        <source>{n} expiring</source>
        <translation>{n} a punto de caducar</translation>
    </message>
    <message>
        <source>{done} of {items} ready</source>
        <translation>{done} de {items} listos</translation>
    </message>
    <message>
        <source>, the last thing lacking in {completes}</source>
        <translation>, lo último que falta en {completes}</translation>
    </message>
    <message>
        <source>; first due {day}</source>
        <translation>; el primero vence el {day}</translation>
    </message>
    <message>
        <source>; due {day}</source>
        <translation>; vence el {day}</translation>
    </message>
    <message>
        <source>Send the packet: {title}</source>
        <translation>Envíe el paquete: {title}</translation>
    </message>
    <message>
        <source>a packet is built</source>
        <translation>hay un paquete hecho</translation>
    </message>
    <message>
        <source>Build the packet: {title}</source>
        <translation>Haga el paquete: {title}</translation>
    </message>
    <message>
        <source>every document is there and valid</source>
        <translation>todos los documentos están y son válidos</translation>
    </message>
    <message>
        <source>English</source>
        <translation>inglés</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>español</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>portugués</translation>
    </message>
    <message>
        <source>French</source>
        <translation>francés</translation>
    </message>
    <message>
        <source>German</source>
        <translation>alemán</translation>
    </message>
    <message>
        <source>another language</source>
        <translation>otro idioma</translation>
    </message>
    <message>
        <source> (or the other way round?)</source>
        <translation> (¿o al revés?)</translation>
    </message>
    <message>
        <source>: {day}</source>
        <translation>: {day}</translation>
    </message>
    <message>
        <source>Test: {name}</source>
        <translation>Examen: {name}</translation>
    </message>
    <message>
        <source>&apos;{text}&apos; is no rotation; it is 0, 90, 180 or 270, clockwise</source>
        <translation>&apos;{text}&apos; no es un giro; es 0, 90, 180 o 270, en el sentido del reloj</translation>
    </message>
    <message>
        <source>&apos;{part}&apos; is no page; write pages as 1-3, 5</source>
        <translation>&apos;{part}&apos; no es una página; escriba las páginas como 1-3, 5</translation>
    </message>
    <message>
        <source>&apos;{text}&apos; cannot be cut off; write per cent as left,top,right,bottom, for example 5,0,5,10</source>
        <translation>&apos;{text}&apos; no se puede recortar; escriba por ciento como izquierda,arriba,derecha,abajo, por ejemplo 5,0,5,10</translation>
    </message>
    <message>
        <source>Covers at least {money} per claim</source>
        <translation>Cubre al menos {money} por siniestro</translation>
    </message>
    <message>
        <source> and {money} per year</source>
        <translation> y {money} por año</translation>
    </message>
    <message>
        <source>The amounts are in {stated}, the minimum in {currency}; ask the insurer for a certificate in {currency}.</source>
        <translation>Los importes están en {stated}, el mínimo en {currency}; pida a la aseguradora un certificado en {currency}.</translation>
    </message>
    <message>
        <source>{title} is {amount}, at least {least} is asked.</source>
        <translation>{title} es {amount}, se pide al menos {least}.</translation>
    </message>
    <message>
        <source>The insured amounts are enough.</source>
        <translation>Los importes asegurados bastan.</translation>
    </message>
    <message>
        <source>Dated within {span} of {anchor}</source>
        <translation>Con fecha en los {span} hasta {anchor}</translation>
    </message>
    <message>
        <source>dated {issued}; {span} before {anchor} is {first}</source>
        <translation>con fecha {issued}; {anchor} menos {span} es el {first}</translation>
    </message>
    <message>
        <source>Good until {anchor} or longer</source>
        <translation>Válido hasta {anchor} o más</translation>
    </message>
    <message>
        <source>good until {expires}, needed until {anchor}</source>
        <translation>válido hasta el {expires}, hace falta hasta {anchor}</translation>
    </message>
    <message>
        <source>Good for {span} beyond {anchor}</source>
        <translation>Válido hasta {anchor} y {span} más</translation>
    </message>
    <message>
        <source>good until {expires}; {span} beyond {anchor} is {needed}</source>
        <translation>válido hasta el {expires}; {anchor} más {span} es el {needed}</translation>
    </message>
    <message>
        <source>Dated not earlier than {span} before {anchor}</source>
        <translation>Con fecha desde {anchor} menos {span}</translation>
    </message>
    <message>
        <source>Dated not before {anchor}</source>
        <translation>Con fecha desde {anchor}</translation>
    </message>
    <message>
        <source>dated {issued}, and not before {first} is asked</source>
        <translation>con fecha {issued}, y se pide que no sea anterior al {first}</translation>
    </message>
    <message>
        <source>{days} too early: {why}.</source>
        <translation>Demasiado pronto por {days}: {why}.</translation>
    </message>
    <message>
        <source>Fine: {why}.</source>
        <translation>Bien: {why}.</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} a {last}</translation>
    </message>
    <message>
        <source>This season&apos;s vaccine, where the rotation touches the influenza period ({period})</source>
        <translation>La vacuna de esta temporada, donde la rotación toca el periodo de gripe ({period})</translation>
    </message>
    <message>
        <source>{days} too early: given {issued}, but the season&apos;s vaccine is given from {first}.</source>
        <translation>Demasiado pronto por {days}: puesta el {issued}, pero la vacuna de la temporada se pone desde el {first}.</translation>
    </message>
    <message>
        <source>Given {issued}, in the season that began on {covered}.</source>
        <translation>Puesta el {issued}, en la temporada que empezó el {covered}.</translation>
    </message>
    <message>
        <source> The next season&apos;s is needed too, from {day}.</source>
        <translation> Hace falta también la de la siguiente, desde el {day}.</translation>
    </message>
    <message>
        <source> The rotation also touches the season that began on {day}: add that season&apos;s vaccine.</source>
        <translation> La rotación toca también la temporada que empezó el {day}: añada la vacuna de esa temporada.</translation>
    </message>
    <message>
        <source>The rotation does not touch the influenza period.</source>
        <translation>La rotación no toca el periodo de gripe.</translation>
    </message>
    <message>
        <source>Not due before {day}: that season&apos;s vaccine does not exist yet.</source>
        <translation>No toca antes del {day}: la vacuna de esa temporada aún no existe.</translation>
    </message>
    <message>
        <source>Enter {asked} to have it judged.</source>
        <translation>Anote {asked} para que se juzgue.</translation>
    </message>
    <message>
        <source>The date of {anchor} is not known; enter it first.</source>
        <translation>Falta una fecha: {anchor}; anótela antes.</translation>
    </message>
    <message>
        <source>{word} by {days}: {why}.</source>
        <translation>{word} por {days}: {why}.</translation>
    </message>
    <message>
        <source>Valid, {days} to spare: {why}.</source>
        <translation>Válido, sobran {days}: {why}.</translation>
    </message>
    <message>
        <source> It runs out on {day}.</source>
        <translation> Caduca el {day}.</translation>
    </message>
    <message>
        <source>Result: {accepted}</source>
        <translation>Resultado: {accepted}</translation>
    </message>
    <message>
        <source>Result: {result}.</source>
        <translation>Resultado: {result}.</translation>
    </message>
    <message>
        <source>The result is &apos;{result}&apos;, not {accepted}; ask the program what it needs then.</source>
        <translation>El resultado es &apos;{result}&apos;, no {accepted}; pregunte al programa qué necesita entonces.</translation>
    </message>
    <message>
        <source>Issued by {accepted}</source>
        <translation>Emitido por {accepted}</translation>
    </message>
    <message>
        <source>Issued by {issuer}.</source>
        <translation>Emitido por {issuer}.</translation>
    </message>
    <message>
        <source>Issued by {issuer}; only {accepted} is taken.</source>
        <translation>Emitido por {issuer}; solo se acepta {accepted}.</translation>
    </message>
    <message>
        <source>The form&apos;s current edition is not known; look it up on aamc.org and enter it under Who I am.</source>
        <translation>No se conoce la edición actual del formulario; consúltela en aamc.org e introdúzcala en Quién soy.</translation>
    </message>
    <message>
        <source>The form&apos;s current edition</source>
        <translation>La edición actual del formulario</translation>
    </message>
    <message>
        <source>The editions &apos;{edition}&apos; and &apos;{current}&apos; cannot be compared; enter a year or a date.</source>
        <translation>Las ediciones «{edition}» y «{current}» no se pueden comparar; introduzca un año o una fecha.</translation>
    </message>
    <message>
        <source>This is the form&apos;s edition of {edition}; the current one is {current}. Fill in the new one.</source>
        <translation>Esta es la edición de {edition} del formulario; la actual es {current}. Rellene la nueva.</translation>
    </message>
    <message>
        <source>Edition {edition}.</source>
        <translation>Edición {edition}.</translation>
    </message>
    <message>
        <source>{widest:g} to {tallest:g} times as high as wide</source>
        <translation>de {widest:g} a {tallest:g} veces tan alta como ancha</translation>
    </message>
    <message>
        <source>At least {min_pixels} pixels on each side, {shape}, at most {most_kb} KB</source>
        <translation>Al menos {min_pixels} píxeles en cada lado, {shape}, como mucho {most_kb} KB</translation>
    </message>
    <message>
        <source>The photo&apos;s size could not be measured; look at the file, or save it again as JPEG.</source>
        <translation>No se pudo medir el tamaño de la foto; mire el archivo o guárdelo de nuevo como JPEG.</translation>
    </message>
    <message>
        <source>it has {width} x {height} pixels, at least {min_pixels} on each side are asked</source>
        <translation>tiene {width} x {height} píxeles, se piden al menos {min_pixels} en cada lado</translation>
    </message>
    <message>
        <source>it is {width} x {height}; crop it upright, up to {tallest:g} times as high as wide</source>
        <translation>es de {width} x {height}; recórtela en vertical, hasta {tallest:g} veces tan alta como ancha</translation>
    </message>
    <message>
        <source>it has {bytes} KB, at most {most_kb} are taken</source>
        <translation>tiene {bytes} KB, se aceptan como mucho {most_kb}</translation>
    </message>
    <message>
        <source>The photo: {wrong}.</source>
        <translation>La foto: {wrong}.</translation>
    </message>
    <message>
        <source>{width} x {height} pixels: fine.</source>
        <translation>{width} x {height} píxeles: bien.</translation>
    </message>
    <message>
        <source>Dated {issued}, which is in the future; look at the date again.</source>
        <translation>Con fecha {issued}, que está en el futuro; mire la fecha otra vez.</translation>
    </message>
    <message>
        <source>It cannot run out ({expires}) before its own date ({issued}).</source>
        <translation>No puede caducar ({expires}) antes de su propia fecha ({issued}).</translation>
    </message>
    <message>
        <source>{each_section:g} in each section</source>
        <translation>{each_section:g} en cada sección</translation>
    </message>
    <message>
        <source> (scale of 1 to 6)</source>
        <translation> (escala de 1 a 6)</translation>
    </message>
    <message>
        <source>{test} at least {scores}{scale}</source>
        <translation>{test} de al menos {scores}{scale}</translation>
    </message>
    <message>
        <source>takes {accepted}</source>
        <translation>acepta {accepted}</translation>
    </message>
    <message>
        <source>does not take {refused}</source>
        <translation>no acepta {refused}</translation>
    </message>
    <message>
        <source>A score on the test&apos;s own scale</source>
        <translation>Una nota en la escala del propio examen</translation>
    </message>
    <message>
        <source>The program does not take {test}; another test is needed.</source>
        <translation>El programa no acepta {test}; hace falta otro examen.</translation>
    </message>
    <message>
        <source>The program takes {accepted}, not {test}.</source>
        <translation>El programa acepta {accepted}, no {test}.</translation>
    </message>
    <message>
        <source>A minimum is known only for {names}, not for {test}; ask the program.</source>
        <translation>Solo se conoce un mínimo para {names}, no para {test}; pregunte al programa.</translation>
    </message>
    <message>
        <source>{test}: no minimum is stated.</source>
        <translation>{test}: no se indica ningún mínimo.</translation>
    </message>
    <message>
        <source>{title}: {wrong}. Look at the report and its date again.</source>
        <translation>{title}: {wrong}. Mire otra vez el informe y su fecha.</translation>
    </message>
    <message>
        <source>{title} {value:g} is below the {least:g} asked: {stands}.</source>
        <translation>{title} {value:g} está por debajo de los {least:g} pedidos: {stands}.</translation>
    </message>
    <message>
        <source>{title} {reached:g} is below the {value:g} that {test} needs here.</source>
        <translation>{title} {reached:g} está por debajo de los {value:g} que {test} necesita aquí.</translation>
    </message>
    <message>
        <source>{minimum}: reached.</source>
        <translation>{minimum}: alcanzado.</translation>
    </message>
    <message>
        <source> {note}.</source>
        <translation> {note}.</translation>
    </message>
    <message>
        <source>TOEFL</source>
        <translation>TOEFL</translation>
    </message>
    <message>
        <source>TOEFL {section}</source>
        <translation>TOEFL {section}</translation>
    </message>
    <message>
        <source>{part} {new:g} stands for {lowest:g} to {highest:g} on the older scale</source>
        <translation>{part} {new:g} equivale a entre {lowest:g} y {highest:g} en la escala anterior</translation>
    </message>
    <message>
        <source>, and ETS names it for a minimum of {old:g}</source>
        <translation>, y ETS lo indica para un mínimo de {old:g}</translation>
    </message>
    <message>
        <source>{stands}, and {least:g} is asked: enter the number on the program&apos;s scale, which the report prints too, or ask the program.</source>
        <translation>{stands}, y se piden {least:g}: introduzca el número en la escala del programa, que el informe también muestra, o pregunte al programa.</translation>
    </message>
    <message>
        <source>{exam} passed, by the pass mark of its test day</source>
        <translation>{exam} aprobado, por la nota de corte del día del examen</translation>
    </message>
    <message>
        <source>Step 1 taken after {until} is reported as pass or fail only; a report with the number {score:g} cannot be right. Enter the result and clear the score.</source>
        <translation>El Step 1 hecho después del {until} solo se informa como apto o no apto; un informe con el número {score:g} no puede ser correcto. Anote el resultado y borre la nota.</translation>
    </message>
    <message>
        <source>&apos;{result}&apos; is neither pass nor fail; enter the result as printed: pass or fail.</source>
        <translation>«{result}» no es ni aprobado ni suspenso; introduzca el resultado impreso: pass o fail.</translation>
    </message>
    <message>
        <source>The pass mark of {issued} is not known; enter the result as printed.</source>
        <translation>No se conoce la nota de corte del {issued}; anote el resultado como está impreso.</translation>
    </message>
    <message>
        <source>{name} {score:g} on {issued} does not fit the result &apos;{result}&apos;: the pass mark was {pass_mark}. Look at the report again.</source>
        <translation>{name} {score:g} del {issued} no encaja con el resultado &apos;{result}&apos;: la nota de corte era {pass_mark}. Mire el informe otra vez.</translation>
    </message>
    <message>
        <source>{name} failed on {day}</source>
        <translation>{name} suspendido el {day}</translation>
    </message>
    <message>
        <source>{name} passed on {day}</source>
        <translation>{name} aprobado el {day}</translation>
    </message>
    <message>
        <source>: {score:g}, pass mark {pass_mark}</source>
        <translation>: {score:g}, nota de corte {pass_mark}</translation>
    </message>
    <message>
        <source>No USMLE attempt is known; enter the result and the test day of each score report.</source>
        <translation>No se conoce ningún intento del USMLE; introduzca el resultado y el día del examen de cada informe.</translation>
    </message>
    <message>
        <source>The Steps passed within seven years of the first one passed</source>
        <translation>Los Steps aprobados en los siete años desde el primero aprobado</translation>
    </message>
    <message>
        <source>No Step that is needed was passed yet, so the seven years have not begun.</source>
        <translation>Aún no se ha aprobado ningún Step necesario, así que los siete años no han empezado.</translation>
    </message>
    <message>
        <source>{exam} passed on {date}</source>
        <translation>{exam} aprobado el {date}</translation>
    </message>
    <message>
        <source>Step 1 and Step 2 CK were passed within seven years ({first}).</source>
        <translation>Step 1 y Step 2 CK se aprobaron en siete años ({first}).</translation>
    </message>
    <message>
        <source>The seven years since {first} ended on {last}, {days} ago; that pass no longer counts for certification.</source>
        <translation>Los siete años desde {first} terminaron el {last}, hace {days}; ese aprobado ya no cuenta para la certificación.</translation>
    </message>
    <message>
        <source>{first}; the other Step has to be passed by {last}, {days} left.</source>
        <translation>{first}; el otro Step tiene que aprobarse antes del {last}, quedan {days}.</translation>
    </message>
    <message>
        <source>Agrees with the other {exam} attempts on record</source>
        <translation>Concuerda con los otros intentos de {exam} que constan</translation>
    </message>
    <message>
        <source>{day}</source>
        <translation>{day}</translation>
    </message>
    <message>
        <source>{exam} is dated {issued} here and {days} elsewhere; look at both.</source>
        <translation>{exam} lleva la fecha {issued} aquí y {days} en otra parte; mire ambos.</translation>
    </message>
    <message>
        <source>{name} of {day} has the score {score:g} here and {other:g} elsewhere; look at both.</source>
        <translation>{name} del {day} tiene la nota {score:g} aquí y {other:g} en otra parte; mire ambos.</translation>
    </message>
    <message>
        <source>The transcript also shows {failed_attempts} ({days}).</source>
        <translation>El expediente muestra además {failed_attempts} ({days}).</translation>
    </message>
    <message>
        <source>Stay away: one of these alone is reason enough.</source>
        <translation>Aléjese: una sola de estas cosas ya es razón suficiente.</translation>
    </message>
    <message>
        <source>Stay away: {serious} serious red flags together.</source>
        <translation>Aléjese: {serious} señales graves a la vez.</translation>
    </message>
    <message>
        <source>Doubtful: have these explained in writing before you pay anything.</source>
        <translation>Dudoso: que le expliquen esto por escrito antes de pagar nada.</translation>
    </message>
    <message>
        <source>Ask more: {unanswered} questions are not answered yet.</source>
        <translation>Pregunte más: {unanswered} preguntas aún sin respuesta.</translation>
    </message>
    <message>
        <source>No red flag; compare its price with applying directly all the same.</source>
        <translation>Ninguna señal de alarma; aun así compare su precio con solicitar directamente.</translation>
    </message>
    <message>
        <source>is under way; it should have begun by</source>
        <translation>está en marcha; debería haber empezado antes del</translation>
    </message>
    <message>
        <source>, {days} late</source>
        <translation>, {days} tarde</translation>
    </message>
    <message>
        <source> not before {not_before} and</source>
        <translation> no antes del {not_before} y</translation>
    </message>
    <message>
        <source>{do}{wait} {how} {start_by}{late} (takes up to {days}; due {due})</source>
        <translation>{do}{wait} {how} {start_by}{late} (tarda hasta {days}; vence el {due})</translation>
    </message>
    <message>
        <source>Get it ready: {title}</source>
        <translation>Prepárelo: {title}</translation>
    </message>
    <message>
        <source>{do}: {title}</source>
        <translation>{do}: {title}</translation>
    </message>
    <message>
        <source>no figure is known; two weeks are assumed</source>
        <translation>no se conoce ninguna cifra; se suponen dos semanas</translation>
    </message>
    <message>
        <source>on {first}</source>
        <translation>el {first}</translation>
    </message>
    <message>
        <source>between {first} and {last}</source>
        <translation>entre el {first} y el {last}</translation>
    </message>
    <message>
        <source>a test would have to be of {first} or later, but the paper is due on {last}</source>
        <translation>una prueba tendría que ser del {first} o posterior, pero el papel vence el {last}</translation>
    </message>
    <message>
        <source>the paper was due on {last}</source>
        <translation>el papel vencía el {last}</translation>
    </message>
    <message>
        <source>not known whether {unknown}</source>
        <translation>no se sabe si {unknown}</translation>
    </message>
    <message>
        <source>it has a residency in this specialty</source>
        <translation>tiene residencia en esta especialidad</translation>
    </message>
    <message>
        <source>has a residency in this specialty</source>
        <translation>tiene residencia en esta especialidad</translation>
    </message>
    <message>
        <source>has no residency in this specialty</source>
        <translation>no tiene residencia en esta especialidad</translation>
    </message>
    <message>
        <source>it takes IMGs</source>
        <translation>acepta IMG</translation>
    </message>
    <message>
        <source>takes IMGs</source>
        <translation>acepta IMG</translation>
    </message>
    <message>
        <source>takes no IMGs</source>
        <translation>no acepta IMG</translation>
    </message>
    <message>
        <source>an agency stands between</source>
        <translation>hay una agencia de por medio</translation>
    </message>
    <message>
        <source>directly at the hospital</source>
        <translation>directamente en el hospital</translation>
    </message>
    <message>
        <source>through an agency</source>
        <translation>por medio de una agencia</translation>
    </message>
    <message>
        <source>share of IMGs among its residents not known</source>
        <translation>no se conoce la proporción de IMG entre sus residentes</translation>
    </message>
    <message>
        <source>, counted on {counted}</source>
        <translation>, contados el {counted}</translation>
    </message>
    <message>
        <source>{share:g} % of its residents are IMGs{when}</source>
        <translation>{share:g} % de sus residentes son IMG{when}</translation>
    </message>
    <message>
        <source>kind of experience not known</source>
        <translation>no se conoce el tipo de experiencia</translation>
    </message>
    <message>
        <source>it is {kind}</source>
        <translation>es {kind}</translation>
    </message>
    <message>
        <source>chance of a letter of recommendation not known</source>
        <translation>no se conoce la probabilidad de una carta de recomendación</translation>
    </message>
    <message>
        <source>a letter of recommendation is {chance}</source>
        <translation>una carta de recomendación es {chance}</translation>
    </message>
    <message>
        <source>fees not known</source>
        <translation>no se conocen las tasas</translation>
    </message>
    <message>
        <source>{fees} in fees, {weekly} a week</source>
        <translation>{fees} de tasas, {weekly} por semana</translation>
    </message>
    <message>
        <source>Residency there</source>
        <translation>Residencia allí</translation>
    </message>
    <message>
        <source>A letter from a program that trains residents in your specialty weighs most.</source>
        <translation>Lo que más pesa es una carta de un programa que forma residentes en su especialidad.</translation>
    </message>
    <message>
        <source>IMGs among residents</source>
        <translation>IMG entre los residentes</translation>
    </message>
    <message>
        <source>Programs that have taken IMGs take them again; from 40 % on it counts in full.</source>
        <translation>Los programas que han tomado IMG los vuelven a tomar; desde el 40 % cuenta del todo.</translation>
    </message>
    <message>
        <source>Kind of experience</source>
        <translation>Tipo de experiencia</translation>
    </message>
    <message>
        <source>Hands-on work at a teaching hospital is worth more than watching.</source>
        <translation>El trabajo práctico en un hospital docente vale más que mirar.</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Carta</translation>
    </message>
    <message>
        <source>A strong letter from a US physician is what most people go for.</source>
        <translation>Una carta fuerte de un médico de EE. UU. es lo que la mayoría busca.</translation>
    </message>
    <message>
        <source>Cost per week</source>
        <translation>Coste por semana</translation>
    </message>
    <message>
        <source>Fees add up; at $1,500 a week it counts nothing.</source>
        <translation>Las tasas se suman; a 1500 $ por semana no cuenta nada.</translation>
    </message>
    <message>
        <source>Takes IMGs</source>
        <translation>Acepta IMG</translation>
    </message>
    <message>
        <source>Where IMGs are not taken, everything else is in vain.</source>
        <translation>Donde no se aceptan IMG, todo lo demás es en vano.</translation>
    </message>
    <message>
        <source>Without an agency</source>
        <translation>Sin agencia</translation>
    </message>
    <message>
        <source>Agencies cost much more, and are vague about what one gets.</source>
        <translation>Las agencias cuestan mucho más, y dicen con vaguedad lo que uno recibe.</translation>
    </message>
    <message>
        <source>It takes people up to {years:g} years after graduation; yours is {since:.1f} years ago.</source>
        <translation>Acepta a personas hasta {years:g} años después de graduarse; usted se graduó hace {since:.1f} años.</translation>
    </message>
    <message>
        <source>Do not write to its departments: that disqualifies there.</source>
        <translation>No escriba a sus departamentos: allí eso descalifica.</translation>
    </message>
    <message>
        <source>this specialty</source>
        <translation>esta especialidad</translation>
    </message>
    <message>
        <source>No residency in {specialty} there: an elective will carry much less weight.</source>
        <translation>Allí no hay residencia en {specialty}: una rotación pesará mucho menos.</translation>
    </message>
    <message>
        <source>It takes no IMGs.</source>
        <translation>No acepta IMG.</translation>
    </message>
    <message>
        <source>It takes students only, and you have graduated.</source>
        <translation>Solo acepta estudiantes, y usted ya se ha graduado.</translation>
    </message>
    <message>
        <source>Step 1</source>
        <translation>Step 1</translation>
    </message>
    <message>
        <source>Step 2 CK</source>
        <translation>Step 2 CK</translation>
    </message>
    <message>
        <source>Your {name} score of {best} is below its minimum of {least:g}.</source>
        <translation>Su nota de {name}, {best}, está por debajo de su mínimo de {least:g}.</translation>
    </message>
    <message>
        <source>It takes {most:g} attempts at most, and you have {tries}.</source>
        <translation>Acepta {most:g} intentos como mucho, y usted tiene {tries}.</translation>
    </message>
    <message>
        <source>Rotation</source>
        <translation>Rotación</translation>
    </message>
    <message>
        <source>Time to apply</source>
        <translation>Plazo para solicitar</translation>
    </message>
    <message>
        <source>Papers due</source>
        <translation>Entrega de papeles</translation>
    </message>
    <message>
        <source>Answer the offer</source>
        <translation>Responder a la oferta</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Válido</translation>
    </message>
    <message>
        <source>{first}</source>
        <translation>{first}</translation>
    </message>
    <message>
        <source>{words}: {days}</source>
        <translation>{words}: {days}</translation>
    </message>
    <message>
        <source>Opens on {opens}, in {days}.</source>
        <translation>Abre el {opens}, en {days}.</translation>
    </message>
    <message>
        <source>Closed on {closes}, {late} ago.</source>
        <translation>Cerró el {closes}, hace {late}.</translation>
    </message>
    <message>
        <source> It closes on {closes}, in {days}.</source>
        <translation> Cierra el {closes}, en {days}.</translation>
    </message>
    <message>
        <source>what is usually advised</source>
        <translation>lo que se suele aconsejar</translation>
    </message>
    <message>
        <source>the program&apos;s advice</source>
        <translation>el consejo del programa</translation>
    </message>
    <message>
        <source>Late by {whose} ({recommended}).{left}</source>
        <translation>Tarde según {whose} ({recommended}).{left}</translation>
    </message>
    <message>
        <source>Open; send it by {recommended}, in {days}.</source>
        <translation>Abierto; envíelo antes del {recommended}, en {days}.</translation>
    </message>
    <message>
        <source>&apos;{text}&apos; is no length of time; write it as &apos;6 months&apos; or &apos;6 weeks&apos;</source>
        <translation>&apos;{text}&apos; no es una duración; escríbala como &apos;6 months&apos; o &apos;6 weeks&apos;</translation>
    </message>
    <message>
        <source>{title} was {what}</source>
        <translation>{title}: {what}</translation>
    </message>
    <message>
        <source>page {first}</source>
        <translation>página {first}</translation>
    </message>
    <message>
        <source>pages {first}-{last}</source>
        <translation>páginas {first}-{last}</translation>
    </message>
    <message>
        <source>{title} ({where}) was {what}</source>
        <translation>{title} ({where}): {what}</translation>
    </message>
    <message>
        <source>The copy of what was sent on {day} to {recipient} was changed: {file} is not what was sent. Put it back from a backup, or from the mail it was sent with.</source>
        <translation>La copia de lo que se envió el {day} a {recipient} se modificó: {file} no es lo que se envió. Recupérela de una copia de seguridad o del correo con que se envió.</translation>
    </message>
    <message>
        <source>The copy of what was sent on {day} to {recipient} is gone: {file}. Put it back from a backup, or from the mail it was sent with.</source>
        <translation>La copia de lo que se envió el {day} a {recipient} ya no está: {file}. Recupérela de una copia de seguridad o del correo con que se envió.</translation>
    </message>
    <message>
        <source>, confirmation {confirmation}</source>
        <translation>, confirmación {confirmation}</translation>
    </message>
    <message>
        <source>nothing has changed since</source>
        <translation>nada ha cambiado desde entonces</translation>
    </message>
    <message>
        <source>Sent on {day} to {recipient}{number}: {since}.</source>
        <translation>Enviado el {day} a {recipient}{number}: {since}.</translation>
    </message>
    <message>
        <source>Application form</source>
        <translation>Formulario de solicitud</translation>
    </message>
    <message>
        <source>name as in passport</source>
        <translation>nombre como en el pasaporte</translation>
    </message>
    <message>
        <source>elective codes</source>
        <translation>códigos de las rotaciones</translation>
    </message>
    <message>
        <source>dates</source>
        <translation>fechas</translation>
    </message>
    <message>
        <source>signature</source>
        <translation>firma</translation>
    </message>
    <message>
        <source>Fee receipt</source>
        <translation>Recibo de la tasa</translation>
    </message>
    <message>
        <source>amount</source>
        <translation>importe</translation>
    </message>
    <message>
        <source>reference</source>
        <translation>referencia</translation>
    </message>
    <message>
        <source>Letter of good standing</source>
        <translation>Carta de buena situación académica</translation>
    </message>
    <message>
        <source>letterhead</source>
        <translation>membrete</translation>
    </message>
    <message>
        <source>seal</source>
        <translation>sello</translation>
    </message>
    <message>
        <source>original signature</source>
        <translation>firma original</translation>
    </message>
    <message>
        <source>good standing</source>
        <translation>buena situación académica</translation>
    </message>
    <message>
        <source>final year</source>
        <translation>último curso</translation>
    </message>
    <message>
        <source>core clerkships done</source>
        <translation>rotaciones básicas hechas</translation>
    </message>
    <message>
        <source>expected graduation date</source>
        <translation>fecha prevista de graduación</translation>
    </message>
    <message>
        <source>permission for this elective</source>
        <translation>permiso para esta rotación</translation>
    </message>
    <message>
        <source>Dean/registrar verification form</source>
        <translation>Formulario de verificación del decano o la secretaría</translation>
    </message>
    <message>
        <source>dean signature</source>
        <translation>firma del decano</translation>
    </message>
    <message>
        <source>school stamp</source>
        <translation>sello de la facultad</translation>
    </message>
    <message>
        <source>elective dates match</source>
        <translation>las fechas de la rotación coinciden</translation>
    </message>
    <message>
        <source>Affiliation agreement</source>
        <translation>Convenio de afiliación</translation>
    </message>
    <message>
        <source>both signatures</source>
        <translation>ambas firmas</translation>
    </message>
    <message>
        <source>MSPE</source>
        <translation>MSPE</translation>
    </message>
    <message>
        <source>full name</source>
        <translation>nombre completo</translation>
    </message>
    <message>
        <source>Medical school transcript</source>
        <translation>Expediente académico de Medicina</translation>
    </message>
    <message>
        <source>clerkship weeks</source>
        <translation>semanas de rotaciones</translation>
    </message>
    <message>
        <source>Medical diploma</source>
        <translation>Título de Medicina</translation>
    </message>
    <message>
        <source>Curriculum vitae</source>
        <translation>Currículum</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nombre</translation>
    </message>
    <message>
        <source>contact</source>
        <translation>contacto</translation>
    </message>
    <message>
        <source>Personal statement</source>
        <translation>Carta de motivación</translation>
    </message>
    <message>
        <source>Letter of recommendation</source>
        <translation>Carta de recomendación</translation>
    </message>
    <message>
        <source>who recommends you</source>
        <translation>quien le recomienda</translation>
    </message>
    <message>
        <source>letterhead with contact</source>
        <translation>membrete con contacto</translation>
    </message>
    <message>
        <source>faculty who observed you</source>
        <translation>profesor que le observó</translation>
    </message>
    <message>
        <source>Signed program policies</source>
        <translation>Normas del programa, firmadas</translation>
    </message>
    <message>
        <source>date</source>
        <translation>fecha</translation>
    </message>
    <message>
        <source>USMLE Step 1 score report</source>
        <translation>Informe de nota de USMLE Step 1</translation>
    </message>
    <message>
        <source>ECFMG/NBME</source>
        <translation>ECFMG/NBME</translation>
    </message>
    <message>
        <source>test date</source>
        <translation>fecha del examen</translation>
    </message>
    <message>
        <source>outcome</source>
        <translation>resultado final</translation>
    </message>
    <message>
        <source>USMLE Step 2 CK score report</source>
        <translation>Informe de nota de USMLE Step 2 CK</translation>
    </message>
    <message>
        <source>3-digit score</source>
        <translation>nota de 3 cifras</translation>
    </message>
    <message>
        <source>USMLE transcript</source>
        <translation>Expediente de USMLE</translation>
    </message>
    <message>
        <source>FSMB</source>
        <translation>FSMB</translation>
    </message>
    <message>
        <source>all attempts</source>
        <translation>todos los intentos</translation>
    </message>
    <message>
        <source>ECFMG certificate</source>
        <translation>Certificado de ECFMG</translation>
    </message>
    <message>
        <source>ECFMG</source>
        <translation>ECFMG</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>número</translation>
    </message>
    <message>
        <source>ECFMG Pathway approval</source>
        <translation>Aprobación de Pathway de ECFMG</translation>
    </message>
    <message>
        <source>which Pathway</source>
        <translation>qué Pathway</translation>
    </message>
    <message>
        <source>season</source>
        <translation>temporada</translation>
    </message>
    <message>
        <source>OET Medicine result</source>
        <translation>Resultado de OET Medicine</translation>
    </message>
    <message>
        <source>OET</source>
        <translation>OET</translation>
    </message>
    <message>
        <source>four sub-test scores</source>
        <translation>notas de las cuatro partes</translation>
    </message>
    <message>
        <source>one sitting</source>
        <translation>una sola convocatoria</translation>
    </message>
    <message>
        <source>English test</source>
        <translation>Examen de inglés</translation>
    </message>
    <message>
        <source>the test&apos;s provider</source>
        <translation>quien hace el examen</translation>
    </message>
    <message>
        <source>section scores</source>
        <translation>notas por sección</translation>
    </message>
    <message>
        <source>Passport bio page</source>
        <translation>Página de datos del pasaporte</translation>
    </message>
    <message>
        <source>the government</source>
        <translation>el gobierno</translation>
    </message>
    <message>
        <source>photo page legible</source>
        <translation>página de la foto legible</translation>
    </message>
    <message>
        <source>Visa / entry permission</source>
        <translation>Visado / permiso de entrada</translation>
    </message>
    <message>
        <source>class B-1 or WB</source>
        <translation>clase B-1 o WB</translation>
    </message>
    <message>
        <source>ID photo</source>
        <translation>Foto de identidad</translation>
    </message>
    <message>
        <source>plain background</source>
        <translation>fondo liso</translation>
    </message>
    <message>
        <source>Name-change evidence</source>
        <translation>Prueba del cambio de nombre</translation>
    </message>
    <message>
        <source>AAMC Standardized Immunization Form</source>
        <translation>Formulario estándar de vacunas de la AAMC</translation>
    </message>
    <message>
        <source>a physician</source>
        <translation>un médico</translation>
    </message>
    <message>
        <source>clinician signature</source>
        <translation>firma del sanitario</translation>
    </message>
    <message>
        <source>stamp</source>
        <translation>sello</translation>
    </message>
    <message>
        <source>all dates</source>
        <translation>todas las fechas</translation>
    </message>
    <message>
        <source>lab copies attached</source>
        <translation>copias de laboratorio adjuntas</translation>
    </message>
    <message>
        <source>current edition</source>
        <translation>edición actual</translation>
    </message>
    <message>
        <source>Host health/immunization form</source>
        <translation>Formulario de salud o vacunas del hospital</translation>
    </message>
    <message>
        <source>Titer lab reports</source>
        <translation>Informes de laboratorio de los títulos</translation>
    </message>
    <message>
        <source>a laboratory</source>
        <translation>un laboratorio</translation>
    </message>
    <message>
        <source>DOB</source>
        <translation>fecha de nacimiento</translation>
    </message>
    <message>
        <source>collection date</source>
        <translation>fecha de extracción</translation>
    </message>
    <message>
        <source>quantitative value and unit</source>
        <translation>valor cuantitativo y unidad</translation>
    </message>
    <message>
        <source>laboratory name</source>
        <translation>nombre del laboratorio</translation>
    </message>
    <message>
        <source>TB test (IGRA or 2-step TST)</source>
        <translation>Prueba de tuberculosis (IGRA o TST de 2 pasos)</translation>
    </message>
    <message>
        <source>result; TST: placed, read, mm</source>
        <translation>resultado; TST: colocada, leída, mm</translation>
    </message>
    <message>
        <source>TB symptom questionnaire</source>
        <translation>Cuestionario de síntomas de tuberculosis</translation>
    </message>
    <message>
        <source>Chest X-ray report</source>
        <translation>Informe de radiografía de tórax</translation>
    </message>
    <message>
        <source>dated after positive TB test</source>
        <translation>con fecha posterior a la prueba positiva</translation>
    </message>
    <message>
        <source>no active TB</source>
        <translation>sin tuberculosis activa</translation>
    </message>
    <message>
        <source>radiologist signature</source>
        <translation>firma del radiólogo</translation>
    </message>
    <message>
        <source>Influenza vaccination proof</source>
        <translation>Prueba de vacuna de la gripe</translation>
    </message>
    <message>
        <source>product</source>
        <translation>producto</translation>
    </message>
    <message>
        <source>COVID-19 vaccination record</source>
        <translation>Cartilla de vacuna de COVID-19</translation>
    </message>
    <message>
        <source>Physical examination</source>
        <translation>Examen físico</translation>
    </message>
    <message>
        <source>physician signature</source>
        <translation>firma del médico</translation>
    </message>
    <message>
        <source>Criminal background check</source>
        <translation>Antecedentes penales</translation>
    </message>
    <message>
        <source>the police, or a vendor</source>
        <translation>la policía, o una empresa</translation>
    </message>
    <message>
        <source>issuing authority</source>
        <translation>autoridad que lo emite</translation>
    </message>
    <message>
        <source>result</source>
        <translation>resultado</translation>
    </message>
    <message>
        <source>authorized signature</source>
        <translation>firma autorizada</translation>
    </message>
    <message>
        <source>Child-abuse / CORI clearance</source>
        <translation>Certificado de maltrato infantil / CORI</translation>
    </message>
    <message>
        <source>the state</source>
        <translation>el estado</translation>
    </message>
    <message>
        <source>Urine drug screen</source>
        <translation>Análisis de drogas en orina</translation>
    </message>
    <message>
        <source>panel list</source>
        <translation>lista del panel</translation>
    </message>
    <message>
        <source>laboratory</source>
        <translation>laboratorio</translation>
    </message>
    <message>
        <source>Malpractice / liability certificate</source>
        <translation>Certificado de responsabilidad civil</translation>
    </message>
    <message>
        <source>an insurer</source>
        <translation>una aseguradora</translation>
    </message>
    <message>
        <source>student named</source>
        <translation>el estudiante, nombrado</translation>
    </message>
    <message>
        <source>territory includes USA</source>
        <translation>el territorio incluye EE. UU.</translation>
    </message>
    <message>
        <source>policy dates</source>
        <translation>fechas de la póliza</translation>
    </message>
    <message>
        <source>Health insurance</source>
        <translation>Seguro médico</translation>
    </message>
    <message>
        <source>USA covered</source>
        <translation>EE. UU. cubierto</translation>
    </message>
    <message>
        <source>BLS/ACLS card</source>
        <translation>Tarjeta BLS/ACLS</translation>
    </message>
    <message>
        <source>AHA or similar</source>
        <translation>AHA o similar</translation>
    </message>
    <message>
        <source>issue date</source>
        <translation>fecha de emisión</translation>
    </message>
    <message>
        <source>renew-by date</source>
        <translation>fecha de renovación</translation>
    </message>
    <message>
        <source>HIPAA training certificate</source>
        <translation>Certificado de formación HIPAA</translation>
    </message>
    <message>
        <source>an online course</source>
        <translation>un curso en línea</translation>
    </message>
    <message>
        <source>OSHA / bloodborne pathogens certificate</source>
        <translation>Certificado OSHA / patógenos de la sangre</translation>
    </message>
    <message>
        <source>N95 fit test</source>
        <translation>Prueba de ajuste N95</translation>
    </message>
    <message>
        <source>occupational health</source>
        <translation>salud laboral</translation>
    </message>
    <message>
        <source>mask model</source>
        <translation>modelo de mascarilla</translation>
    </message>
    <message>
        <source>size</source>
        <translation>talla</translation>
    </message>
    <message>
        <source>NYS infection control certificate</source>
        <translation>Certificado de control de infecciones de Nueva York</translation>
    </message>
    <message>
        <source>certificate</source>
        <translation>certificado</translation>
    </message>
    <message>
        <source>NYSED letter of eligibility</source>
        <translation>Carta de elegibilidad de NYSED</translation>
    </message>
    <message>
        <source>Florida CIE clearance</source>
        <translation>Autorización CIE de Florida</translation>
    </message>
    <message>
        <source>Acceptance / invitation letter</source>
        <translation>Carta de admisión / invitación</translation>
    </message>
    <message>
        <source>the host</source>
        <translation>el anfitrión</translation>
    </message>
    <message>
        <source>unpaid</source>
        <translation>sin sueldo</translation>
    </message>
    <message>
        <source>part of curriculum</source>
        <translation>parte del plan de estudios</translation>
    </message>
    <message>
        <source>Financial proof</source>
        <translation>Prueba de medios económicos</translation>
    </message>
    <message>
        <source>your bank</source>
        <translation>su banco</translation>
    </message>
    <message>
        <source>Certified English translation</source>
        <translation>Traducción inglesa certificada</translation>
    </message>
    <message>
        <source>a translator</source>
        <translation>un traductor</translation>
    </message>
    <message>
        <source>word-for-word</source>
        <translation>palabra por palabra</translation>
    </message>
    <message>
        <source>from original or photocopy</source>
        <translation>del original o de fotocopia</translation>
    </message>
    <message>
        <source>letterhead (company: says translation service)</source>
        <translation>membrete (empresa: dice servicio de traducción)</translation>
    </message>
    <message>
        <source>official or professional translator, not applicant</source>
        <translation>traductor oficial o profesional, no el solicitante</translation>
    </message>
    <message>
        <source>title</source>
        <translation>cargo</translation>
    </message>
    <message>
        <source>seal if any</source>
        <translation>sello, si lo hay</translation>
    </message>
    <message>
        <source>certification sentence</source>
        <translation>frase de certificación</translation>
    </message>
    <message>
        <source>Statement: will be supplied after acceptance</source>
        <translation>Declaración: se entregará tras la admisión</translation>
    </message>
    <message>
        <source>item named</source>
        <translation>el requisito, nombrado</translation>
    </message>
    <message>
        <source>expected date</source>
        <translation>fecha prevista</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Otro</translation>
    </message>
    <message>
        <source>Begin the hepatitis B series</source>
        <translation>Empezar la serie de hepatitis B</translation>
    </message>
    <message>
        <source>full series with titer: 7 to 8 months (Ohio State University)</source>
        <translation>serie completa con título: de 7 a 8 meses (Ohio State University)</translation>
    </message>
    <message>
        <source>Get the missing doses and the titer</source>
        <translation>Ponerse las dosis que faltan y hacerse el título de anticuerpos</translation>
    </message>
    <message>
        <source>doses and titer: 6 to 8 weeks (Ohio State University)</source>
        <translation>dosis y título: de 6 a 8 semanas (Ohio State University)</translation>
    </message>
    <message>
        <source>Get the TB test done</source>
        <translation>Hacerse la prueba de tuberculosis</translation>
    </message>
    <message>
        <source>two-step skin test: 3 to 4 weeks and four visits; a blood test takes days</source>
        <translation>prueba cutánea en dos pasos: de 3 a 4 semanas y cuatro visitas; una de sangre tarda días</translation>
    </message>
    <message>
        <source>Get the vaccination</source>
        <translation>Vacunarse</translation>
    </message>
    <message>
        <source>an appointment and the record of it</source>
        <translation>una cita y su constancia</translation>
    </message>
    <message>
        <source>Have the titers drawn</source>
        <translation>Hacerse los títulos de anticuerpos</translation>
    </message>
    <message>
        <source>blood test, report, and room for a repeat</source>
        <translation>análisis, informe y tiempo para repetirlo</translation>
    </message>
    <message>
        <source>Have the immunization form signed by a clinician</source>
        <translation>Hacer firmar el formulario de vacunas por un médico</translation>
    </message>
    <message>
        <source>an appointment, and the form&apos;s lab reports</source>
        <translation>una cita y los informes de laboratorio del formulario</translation>
    </message>
    <message>
        <source>Ask for the letter of recommendation</source>
        <translation>Pedir la carta de recomendación</translation>
    </message>
    <message>
        <source>ask 4 to 6 weeks ahead</source>
        <translation>pídala de 4 a 6 semanas antes</translation>
    </message>
    <message>
        <source>Ask the dean&apos;s office for the letter</source>
        <translation>Pedir la carta al decanato</translation>
    </message>
    <message>
        <source>dean&apos;s offices take weeks, more in the holidays</source>
        <translation>los decanatos tardan semanas, más en vacaciones</translation>
    </message>
    <message>
        <source>Order it from the registrar</source>
        <translation>Pedirlo en registro académico</translation>
    </message>
    <message>
        <source>registrars take weeks, more with a certified translation</source>
        <translation>registro académico tarda semanas, más con traducción certificada</translation>
    </message>
    <message>
        <source>Order the USMLE transcript</source>
        <translation>Pedir el certificado de notas del USMLE</translation>
    </message>
    <message>
        <source>electronic within days, paper by mail</source>
        <translation>electrónico en días, en papel por correo</translation>
    </message>
    <message>
        <source>Order the background check</source>
        <translation>Pedir los antecedentes penales</translation>
    </message>
    <message>
        <source>checks in several countries take weeks</source>
        <translation>revisar varios países tarda semanas</translation>
    </message>
    <message>
        <source>Take the drug screen</source>
        <translation>Hacerse la prueba de drogas</translation>
    </message>
    <message>
        <source>the program&apos;s own vendor, then the report</source>
        <translation>el proveedor del programa y después el informe</translation>
    </message>
    <message>
        <source>Ask the insurer for the certificate</source>
        <translation>Pedir el certificado al seguro</translation>
    </message>
    <message>
        <source>a certificate that names site and dates is written by hand</source>
        <translation>un certificado con lugar y fechas se escribe a mano</translation>
    </message>
    <message>
        <source>Book the English test</source>
        <translation>Reservar el examen de inglés</translation>
    </message>
    <message>
        <source>test dates, and two weeks until scores are sent</source>
        <translation>fechas de examen y dos semanas hasta que envían las notas</translation>
    </message>
    <message>
        <source>Renew the passport</source>
        <translation>Renovar el pasaporte</translation>
    </message>
    <message>
        <source>many countries take two months</source>
        <translation>muchos países tardan dos meses</translation>
    </message>
    <message>
        <source>Book the visa interview</source>
        <translation>Reservar la entrevista de la visa</translation>
    </message>
    <message>
        <source>waits differ by post, up to about a year; enter your own. A bond of $5,000 to 15,000 can be asked for B-1/B-2 from listed countries (pilot since Aug 2025). ESTA: $40 since Sep 2025; I-94 by land: $30</source>
        <translation>las esperas varían según el consulado, hasta cerca de un año; anote la suya. Pueden pedir una fianza de $5,000 a 15,000 para B-1/B-2 de ciertos países (piloto desde agosto de 2025). ESTA: $40 desde septiembre de 2025; I-94 por tierra: $30</translation>
    </message>
    <message>
        <source>Apply for the New York (NYSED) letter</source>
        <translation>Solicitar la carta de Nueva York (NYSED)</translation>
    </message>
    <message>
        <source>about three months</source>
        <translation>unos tres meses</translation>
    </message>
    <message>
        <source>Take the course</source>
        <translation>Hacer el curso</translation>
    </message>
    <message>
        <source>the next course with a place</source>
        <translation>el próximo curso con cupo</translation>
    </message>
    <message>
        <source>Order the certified translation</source>
        <translation>Pedir la traducción certificada</translation>
    </message>
    <message>
        <source>certified translators, one to two weeks</source>
        <translation>traductores certificados, de una a dos semanas</translation>
    </message>
    <message>
        <source>Take the training</source>
        <translation>Hacer la capacitación</translation>
    </message>
    <message>
        <source>online courses of some hours</source>
        <translation>cursos en línea de unas horas</translation>
    </message>
    <message>
        <source>Make an appointment at the clinic</source>
        <translation>Pedir cita en la clínica</translation>
    </message>
    <message>
        <source>an appointment and its report</source>
        <translation>una cita y su informe</translation>
    </message>
    <message>
        <source>your own work of some evenings</source>
        <translation>trabajo propio de algunas noches</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Listening</source>
        <translation>Comprensión oral</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lectura</translation>
    </message>
    <message>
        <source>Speaking</source>
        <translation>Expresión oral</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Escritura</translation>
    </message>
    <message>
        <source>Hospitals state the least that a policy must pay, per claim and per year.</source>
        <translation>Los hospitales dicen lo mínimo que una póliza debe pagar, por siniestro y por año.</translation>
    </message>
    <message>
        <source>Hospitals take a test or a letter only while it is fresh, counted back from a day of this rotation.</source>
        <translation>Los hospitales aceptan una prueba o una carta solo mientras es reciente, contando hacia atrás desde un día de esta rotación.</translation>
    </message>
    <message>
        <source>A card or policy must still be good on that day of the rotation.</source>
        <translation>Una tarjeta o póliza tiene que seguir siendo válida ese día de la rotación.</translation>
    </message>
    <message>
        <source>A passport has to outlast the stay by some months, or the border may refuse it.</source>
        <translation>Un pasaporte tiene que durar algunos meses más que la estancia, o en la frontera pueden rechazarlo.</translation>
    </message>
    <message>
        <source>Some papers count only when made late enough: too early, and they must be made again.</source>
        <translation>Algunos papeles solo cuentan si se hacen lo bastante tarde: demasiado pronto, y hay que repetirlos.</translation>
    </message>
    <message>
        <source>The influenza vaccine is made anew each season (July to June); last season&apos;s does not count.</source>
        <translation>La vacuna de la gripe se hace nueva cada temporada (de julio a junio); la de la anterior no cuenta.</translation>
    </message>
    <message>
        <source>A result that is not the expected one does not speak for itself; it needs more papers.</source>
        <translation>Un resultado que no es el esperado no habla por sí solo; necesita más papeles.</translation>
    </message>
    <message>
        <source>Some hospitals take a card or certificate of certain issuers only, for example the AHA&apos;s BLS card.</source>
        <translation>Algunos hospitales aceptan tarjetas o certificados solo de ciertos emisores, por ejemplo la tarjeta BLS de la AHA.</translation>
    </message>
    <message>
        <source>The AAMC reviews its form every year, and hosts refuse an old edition.</source>
        <translation>La AAMC revisa su formulario cada año, y los hospitales rechazan una edición antigua.</translation>
    </message>
    <message>
        <source>Portals refuse photos that are too small, too large or of the wrong shape.</source>
        <translation>Los portales rechazan fotos demasiado pequeñas, demasiado grandes o de otra forma.</translation>
    </message>
    <message>
        <source>Programs name the tests they take and the least score in each.</source>
        <translation>Los programas nombran los exámenes que aceptan y la nota mínima en cada uno.</translation>
    </message>
    <message>
        <source>A Step is passed or not by the pass mark of the day it was taken; Step 1 has no number since 2022.</source>
        <translation>Un Step está aprobado o no por la nota de corte del día en que se hizo; Step 1 no tiene número desde 2022.</translation>
    </message>
    <message>
        <source>ECFMG certification needs Step 1 and Step 2 CK within seven years of the first one passed.</source>
        <translation>La certificación de ECFMG necesita Step 1 y Step 2 CK en los siete años desde el primero aprobado.</translation>
    </message>
    <message>
        <source>A report and the transcript (which shows every attempt) have to say the same.</source>
        <translation>Un informe y el expediente (que muestra todos los intentos) tienen que decir lo mismo.</translation>
    </message>
    <message>
        <source>requested</source>
        <translation>pedido</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>enviado</translation>
    </message>
    <message>
        <source>received</source>
        <translation>recibido</translation>
    </message>
    <message>
        <source>name, family name first</source>
        <translation>nombre, con los apellidos primero</translation>
    </message>
    <message>
        <source>family name</source>
        <translation>apellidos</translation>
    </message>
    <message>
        <source>first of two family names</source>
        <translation>primero de dos apellidos</translation>
    </message>
    <message>
        <source>given names</source>
        <translation>nombres</translation>
    </message>
    <message>
        <source>first name</source>
        <translation>primer nombre</translation>
    </message>
    <message>
        <source>middle name</source>
        <translation>segundo nombre</translation>
    </message>
    <message>
        <source>middle initial</source>
        <translation>inicial del segundo nombre</translation>
    </message>
    <message>
        <source>birth date</source>
        <translation>fecha de nacimiento</translation>
    </message>
    <message>
        <source>place of birth</source>
        <translation>lugar de nacimiento</translation>
    </message>
    <message>
        <source>country of birth</source>
        <translation>país de nacimiento</translation>
    </message>
    <message>
        <source>sex</source>
        <translation>sexo</translation>
    </message>
    <message>
        <source>nationality</source>
        <translation>nacionalidad</translation>
    </message>
    <message>
        <source>passport&apos;s expiration date</source>
        <translation>fecha de vencimiento del pasaporte</translation>
    </message>
    <message>
        <source>country of the passport</source>
        <translation>país del pasaporte</translation>
    </message>
    <message>
        <source>e-mail address</source>
        <translation>correo electrónico</translation>
    </message>
    <message>
        <source>phone number</source>
        <translation>teléfono</translation>
    </message>
    <message>
        <source>street address</source>
        <translation>calle y número</translation>
    </message>
    <message>
        <source>city</source>
        <translation>ciudad</translation>
    </message>
    <message>
        <source>state or province</source>
        <translation>estado o provincia</translation>
    </message>
    <message>
        <source>postal code</source>
        <translation>código postal</translation>
    </message>
    <message>
        <source>country of residence</source>
        <translation>país de residencia</translation>
    </message>
    <message>
        <source>medical school</source>
        <translation>facultad de medicina</translation>
    </message>
    <message>
        <source>graduation date</source>
        <translation>fecha de graduación</translation>
    </message>
    <message>
        <source>visa class</source>
        <translation>tipo de visa</translation>
    </message>
    <message>
        <source>hospital or program</source>
        <translation>hospital o programa</translation>
    </message>
    <message>
        <source>first day of the rotation</source>
        <translation>primer día de la rotación</translation>
    </message>
    <message>
        <source>last day of the rotation</source>
        <translation>último día de la rotación</translation>
    </message>
    <message>
        <source>dates of the rotation</source>
        <translation>fechas de la rotación</translation>
    </message>
    <message>
        <source>weeks of the rotation</source>
        <translation>semanas de la rotación</translation>
    </message>
    <message>
        <source>whether you are enrolled</source>
        <translation>si está matriculado</translation>
    </message>
    <message>
        <source>whether it is your final year</source>
        <translation>si es su último año</translation>
    </message>
    <message>
        <source>relationship</source>
        <translation>parentesco</translation>
    </message>
    <message>
        <source>emergency contact</source>
        <translation>contacto de emergencia</translation>
    </message>
    <message>
        <source>emergency contact&apos;s phone</source>
        <translation>teléfono del contacto de emergencia</translation>
    </message>
    <message>
        <source>emergency contact&apos;s relationship to you</source>
        <translation>parentesco del contacto de emergencia</translation>
    </message>
    <message>
        <source>emergency contact&apos;s e-mail</source>
        <translation>correo del contacto de emergencia</translation>
    </message>
    <message>
        <source>dean&apos;s name</source>
        <translation>nombre del decano</translation>
    </message>
    <message>
        <source>dean&apos;s e-mail address</source>
        <translation>correo del decano</translation>
    </message>
    <message>
        <source>dean&apos;s phone number</source>
        <translation>teléfono del decano</translation>
    </message>
    <message>
        <source>address of the medical school</source>
        <translation>dirección de la facultad</translation>
    </message>
    <message>
        <source>country of the medical school</source>
        <translation>país de la facultad</translation>
    </message>
    <message>
        <source>Hospital</source>
        <translation>Hospital</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ciudad</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado (EE. UU.)</translation>
    </message>
    <message>
        <source>Residency in the same specialty</source>
        <translation>Residencia en la misma especialidad</translation>
    </message>
    <message>
        <source>ACGME id</source>
        <translation>Número ACGME</translation>
    </message>
    <message>
        <source>IMGs among residents, %</source>
        <translation>IMG entre los residentes, %</translation>
    </message>
    <message>
        <source>IMGs counted on</source>
        <translation>IMG contados el</translation>
    </message>
    <message>
        <source>Takes graduates</source>
        <translation>Acepta graduados</translation>
    </message>
    <message>
        <source>Visas</source>
        <translation>Visados</translation>
    </message>
    <message>
        <source>Step 1, at least</source>
        <translation>Step 1, mínimo</translation>
    </message>
    <message>
        <source>Step 2 CK, at least</source>
        <translation>Step 2 CK, mínimo</translation>
    </message>
    <message>
        <source>Attempts, at most</source>
        <translation>Intentos, máximo</translation>
    </message>
    <message>
        <source>Years since graduation, at most</source>
        <translation>Años desde la graduación, máximo</translation>
    </message>
    <message>
        <source>sub-internship</source>
        <translation>subinternado</translation>
    </message>
    <message>
        <source>elective</source>
        <translation>rotación electiva</translation>
    </message>
    <message>
        <source>externship</source>
        <translation>externado</translation>
    </message>
    <message>
        <source>observership</source>
        <translation>observación</translation>
    </message>
    <message>
        <source>likely</source>
        <translation>probable</translation>
    </message>
    <message>
        <source>possible</source>
        <translation>posible</translation>
    </message>
    <message>
        <source>unlikely</source>
        <translation>improbable</translation>
    </message>
    <message>
        <source>Weeks</source>
        <translation>Semanas</translation>
    </message>
    <message>
        <source>Opens before the start</source>
        <translation>Abre antes del comienzo</translation>
    </message>
    <message>
        <source>Advised before the start</source>
        <translation>Aconsejado antes del comienzo</translation>
    </message>
    <message>
        <source>Closes before the start</source>
        <translation>Cierra antes del comienzo</translation>
    </message>
    <message>
        <source>Application fee, USD</source>
        <translation>Tasa de solicitud, USD</translation>
    </message>
    <message>
        <source>Fee per week, USD</source>
        <translation>Tasa por semana, USD</translation>
    </message>
    <message>
        <source>Other fees, USD</source>
        <translation>Otras tasas, USD</translation>
    </message>
    <message>
        <source>Through VSLO</source>
        <translation>Por VSLO</translation>
    </message>
    <message>
        <source>Through an agency</source>
        <translation>Por una agencia</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contacto</translation>
    </message>
    <message>
        <source>Do not contact departments</source>
        <translation>No escribir a los departamentos</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Página</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Vaccinations</source>
        <translation>Vacunas</translation>
    </message>
    <message>
        <source>Vaccine</source>
        <translation>Vacuna</translation>
    </message>
    <message>
        <source>MMR</source>
        <translation>MMR</translation>
    </message>
    <message>
        <source>Measles</source>
        <translation>Sarampión</translation>
    </message>
    <message>
        <source>Mumps</source>
        <translation>Paperas</translation>
    </message>
    <message>
        <source>Rubella</source>
        <translation>Rubéola</translation>
    </message>
    <message>
        <source>Td</source>
        <translation>Td</translation>
    </message>
    <message>
        <source>MenACWY</source>
        <translation>MenACWY</translation>
    </message>
    <message>
        <source>Influenza, nasal spray (LAIV)</source>
        <translation>Gripe, aerosol nasal (LAIV)</translation>
    </message>
    <message>
        <source>BCG</source>
        <translation>BCG</translation>
    </message>
    <message>
        <source>MMRV</source>
        <translation>MMRV</translation>
    </message>
    <message>
        <source>MR</source>
        <translation>MR</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Producto</translation>
    </message>
    <message>
        <source>Lot</source>
        <translation>Lote</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Titers</source>
        <translation>Títulos de anticuerpos</translation>
    </message>
    <message>
        <source>Measles IgG</source>
        <translation>IgG de sarampión</translation>
    </message>
    <message>
        <source>Mumps IgG</source>
        <translation>IgG de paperas</translation>
    </message>
    <message>
        <source>Rubella IgG</source>
        <translation>IgG de rubéola</translation>
    </message>
    <message>
        <source>Varicella IgG</source>
        <translation>IgG de varicela</translation>
    </message>
    <message>
        <source>anti-HBs</source>
        <translation>anti-HBs</translation>
    </message>
    <message>
        <source>HBsAg</source>
        <translation>HBsAg</translation>
    </message>
    <message>
        <source>anti-HBc</source>
        <translation>anti-HBc</translation>
    </message>
    <message>
        <source>Fill in {name}</source>
        <translation>Rellenar {name}</translation>
    </message>
    <message>
        <source>Write elsewhere</source>
        <translation>Escribir en otro lugar</translation>
    </message>
    <message>
        <source>Click or draw on the page, then type what stands there; an x is a tick</source>
        <translation>Haga clic o dibuje en la página y escriba lo que debe figurar allí; una x es una marca</translation>
    </message>
    <message>
        <source>Move or resize</source>
        <translation>Mover o ajustar</translation>
    </message>
    <message>
        <source>Draw the place of these words anew</source>
        <translation>Dibujar de nuevo el lugar de estas palabras</translation>
    </message>
    <message>
        <source>The answers can no longer be changed</source>
        <translation>Las respuestas ya no se pueden cambiar</translation>
    </message>
    <message>
        <source>They become part of the pages, as when printed</source>
        <translation>Pasan a formar parte de las páginas, como al imprimir</translation>
    </message>
    <message>
        <source>Write a filled copy</source>
        <translation>Guardar una copia rellenada</translation>
    </message>
    <message>
        <source>Fields of the form</source>
        <translation>Campos del formulario</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>What this field asks for</source>
        <translation>Lo que pide este campo</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>No se sabe</translation>
    </message>
    <message>
        <source>Stays open</source>
        <translation>Queda abierto</translation>
    </message>
    <message>
        <source>not ticked</source>
        <translation>sin marcar</translation>
    </message>
    <message>
        <source>Tick all that is offered</source>
        <translation>Marcar todo lo propuesto</translation>
    </message>
    <message>
        <source>Tick none</source>
        <translation>No marcar nada</translation>
    </message>
    <message>
        <source>This field asks for</source>
        <translation>Este campo pide</translation>
    </message>
    <message>
        <source>Ticked fields are written. The form itself stays as it is.</source>
        <translation>Se escriben los campos marcados. El formulario original queda como está.</translation>
    </message>
    <message>
        <source>Draw on the page where the words shall stand.</source>
        <translation>Dibuje en la página dónde deben ir las palabras.</translation>
    </message>
    <message>
        <source>Your words {number}</source>
        <translation>Sus palabras {number}</translation>
    </message>
    <message>
        <source>Placed by you</source>
        <translation>Colocado por usted</translation>
    </message>
    <message>
        <source>{fields} will be written.</source>
        <translation>Se escribirán {fields}.</translation>
    </message>
    <message>
        <source>Nothing to fill in was found; draw a place, and type what shall stand there.</source>
        <translation>No se encontró nada que rellenar; dibuje un lugar y escriba lo que debe figurar allí.</translation>
    </message>
    <message>
        <source>To sign by hand, on page {pages}.</source>
        <translation>Para firmar a mano, en la página {pages}.</translation>
    </message>
    <message>
        <source>Only the first {pages} were looked at.</source>
        <translation>Solo se miraron las primeras {pages}.</translation>
    </message>
    <message>
        <source>positive</source>
        <translation>positivo</translation>
    </message>
    <message>
        <source>negative</source>
        <translation>negativo</translation>
    </message>
    <message>
        <source>equivocal</source>
        <translation>dudoso</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>IGRA</source>
        <translation>IGRA</translation>
    </message>
    <message>
        <source>TST</source>
        <translation>TST</translation>
    </message>
    <message>
        <source>mm</source>
        <translation>mm</translation>
    </message>
    <message>
        <source>indeterminate</source>
        <translation>indeterminado</translation>
    </message>
    <message>
        <source>Disease</source>
        <translation>Enfermedad</translation>
    </message>
    <message>
        <source>hepatitis B</source>
        <translation>hepatitis B</translation>
    </message>
    <message>
        <source>zoster</source>
        <translation>zóster</translation>
    </message>
    <message>
        <source>provider</source>
        <translation>médico</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>nadie</translation>
    </message>
    <message>
        <source>Step 3</source>
        <translation>Step 3</translation>
    </message>
    <message>
        <source>pass</source>
        <translation>aprobado</translation>
    </message>
    <message>
        <source>fail</source>
        <translation>suspenso</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>planning</source>
        <translation>en preparación</translation>
    </message>
    <message>
        <source>gathering</source>
        <translation>reuniendo papeles</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>lista</translation>
    </message>
    <message>
        <source>submitted</source>
        <translation>enviada</translation>
    </message>
    <message>
        <source>offer</source>
        <translation>oferta</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>aceptada</translation>
    </message>
    <message>
        <source>declined</source>
        <translation>rechazada</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>retirada</translation>
    </message>
    <message>
        <source>done</source>
        <translation>terminada</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Importe</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Vence</translation>
    </message>
    <message>
        <source>part</source>
        <translation>en parte</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Recibo</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Diario</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Presupuesto</translation>
    </message>
    <message>
        <source>the packet was not built because of &apos;{detail}&apos;: {words}</source>
        <translation>el paquete no se hizo por &apos;{detail}&apos;: {words}</translation>
    </message>
    <message>
        <source>the packet was not built: {words}</source>
        <translation>el paquete no se hizo: {words}</translation>
    </message>
    <message>
        <source>{title}, {pages}: a mark or a filled-in field there cannot be shown in the packet. Print it to a new PDF and add that.</source>
        <translation>{title}, {pages}: allí hay una marca o un campo rellenado que no se puede mostrar en el paquete. Imprímalo en un PDF nuevo y añada ese.</translation>
    </message>
    <message>
        <source>page {number}</source>
        <translation>página {number}</translation>
    </message>
    <message>
        <source>Left out: {title}: {reason}.</source>
        <translation>Queda fuera: {title}: {reason}.</translation>
    </message>
    <message>
        <source>The packet is ready</source>
        <translation>El paquete está listo</translation>
    </message>
    <message>
        <source>{number} are ready</source>
        <translation>{number} listos</translation>
    </message>
    <message>
        <source>{what} and checked: {pages}, {size}.</source>
        <translation>{what} y comprobado: {pages}, {size}.</translation>
    </message>
    <message>
        <source> {pages} went in as pictures to look right.</source>
        <translation> {pages} fueron como imagen para que se vean bien.</translation>
    </message>
    <message>
        <source> Pictures were made smaller to keep the limit, to {dpi} pixels per inch at least.</source>
        <translation> Las imágenes se hicieron más pequeñas para no pasar del límite, con {dpi} píxeles por pulgada como mínimo.</translation>
    </message>
    <message>
        <source>{title}, page {number} ({size})</source>
        <translation>{title}, página {number} ({size})</translation>
    </message>
    <message>
        <source>the limit of {size} cannot be kept: at {dpi} pixels per inch its one page still has about {least}. Scan it again, in gray or with fewer pixels</source>
        <translation>no se puede cumplir el límite de {size}: a {dpi} píxeles por pulgada su única página aún ocupa unos {least}. Escanéelo de nuevo, en gris o con menos píxeles</translation>
    </message>
    <message>
        <source>the limit of {size} cannot be kept: at {dpi} pixels per inch it still has about {least}. Most of it is in: {pages}. Leave pages out, or send it in {parts} parts</source>
        <translation>no se puede mantener el límite de {size}: con {dpi} píxeles por pulgada aún tiene unos {least}. La mayor parte está en: {pages}. Omita páginas, o envíelo en {parts} partes</translation>
    </message>
    <message>
        <source>{title}: was sent; what was sent stays as it is.</source>
        <translation>{title}: se envió; lo enviado queda como está.</translation>
    </message>
    <message>
        <source>{title}: {status} now; judged anew by the new document.</source>
        <translation>{title}: ahora {status}; se juzga de nuevo con el documento nuevo.</translation>
    </message>
    <message>
        <source>Does not run out</source>
        <translation>No caduca</translation>
    </message>
    <message>
        <source>Ran out on {day}</source>
        <translation>Caducó el {day}</translation>
    </message>
    <message>
        <source>Good until {day}</source>
        <translation>Válido hasta el {day}</translation>
    </message>
    <message>
        <source>its file is missing; put it back or remove it</source>
        <translation>falta su archivo; devuélvalo a su sitio o quítelo</translation>
    </message>
    <message>
        <source>say who received it (--to)</source>
        <translation>diga quién lo recibió (--to)</translation>
    </message>
    <message>
        <source>{day} is still to come; name the day on which it was sent</source>
        <translation>{day} aún no ha llegado; diga el día en que se envió</translation>
    </message>
    <message>
        <source>{packet} cannot be frozen as sent: {message}</source>
        <translation>{packet} no se puede guardar como enviado: {message}</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>no hay tal archivo</translation>
    </message>
    <message>
        <source>it is one of Adobe&apos;s XML forms, which only Adobe Reader shows; fill it in there, and print it to a PDF</source>
        <translation>es un formulario XML de Adobe, que solo muestra Adobe Reader; rellénelo allí e imprímalo a un PDF</translation>
    </message>
    <message>
        <source>the mapping is for a form with other fields than {name}</source>
        <translation>la asignación es de un formulario con otros campos que {name}</translation>
    </message>
    <message>
        <source>&apos;{keys}&apos; is nothing that is known of an applicant; known are {names}</source>
        <translation>&apos;{keys}&apos; no es nada que se sepa de un solicitante; se conocen {names}</translation>
    </message>
    <message>
        <source>it has no fields, and no lines or boxes to write on; say where words shall stand</source>
        <translation>no tiene campos ni líneas o casillas donde escribir; indique dónde deben ir las palabras</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; is the label of several fields; use one of their names: {names}</source>
        <translation>«{name}» es el rótulo de varios campos; use uno de sus nombres: {names}</translation>
    </message>
    <message>
        <source>the form has no field &apos;{name}&apos;; it has {names}</source>
        <translation>el formulario no tiene el campo «{name}»; tiene {names}</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; has to be signed by hand</source>
        <translation>«{name}» se firma a mano</translation>
    </message>
    <message>
        <source>the form does not let &apos;{name}&apos; be changed</source>
        <translation>el formulario no permite cambiar «{name}»</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; takes {most} letters at most</source>
        <translation>«{name}» admite {most} letras como máximo</translation>
    </message>
    <message>
        <source>&apos;{text}&apos; is no answer of &apos;{name}&apos;; it takes {states}</source>
        <translation>«{text}» no es una respuesta de «{name}»; admite {states}</translation>
    </message>
    <message>
        <source>it has been signed, and writing on it would break the signature</source>
        <translation>está firmado, y escribir en él rompería la firma</translation>
    </message>
    <message>
        <source>it is protected against filling in; ask whoever sent it for an open copy</source>
        <translation>está protegido para que no se rellene; pida una copia abierta a quien lo envió</translation>
    </message>
    <message>
        <source>{target} exists already; choose another name</source>
        <translation>{target} ya existe; elija otro nombre</translation>
    </message>
    <message>
        <source>the folder {folder} is not there; make it first, or choose another</source>
        <translation>la carpeta {folder} no existe; créela primero o elija otra</translation>
    </message>
    <message>
        <source>it is locked; give its password with --unlock</source>
        <translation>está bloqueado; dé su contraseña con --unlock</translation>
    </message>
    <message>
        <source>{path} cannot be verified: {why}</source>
        <translation>{path} no se puede verificar: {why}</translation>
    </message>
    <message>
        <source>Its {documents} are in this library as they were.</source>
        <translation>Sus {documents} están en esta biblioteca como estaban.</translation>
    </message>
    <message>
        <source>Not in this library, or changed since: {shown}.</source>
        <translation>No está en esta biblioteca, o cambió desde entonces: {shown}.</translation>
    </message>
    <message>
        <source>This is not a packet that the app built, so it cannot be verified.</source>
        <translation>Este paquete no lo hizo el programa, así que no se puede verificar.</translation>
    </message>
    <message>
        <source>Changed since it was built: bytes of the file are not as they were written, as after a broken transfer. Copy it again, or build it again.</source>
        <translation>Cambió desde que se creó: hay bytes del archivo que no son como se escribieron, como tras una transferencia interrumpida. Cópielo de nuevo o créelo otra vez.</translation>
    </message>
    <message>
        <source>Changed since it was built: {pages} ({numbers}).</source>
        <translation>Cambió desde que se hizo: {pages} ({numbers}).</translation>
    </message>
    <message>
        <source>Its bookmarks, page numbers, layers or attached files were changed since it was built, or something was added.</source>
        <translation>Desde que se creó cambiaron sus marcadores, números de página, capas o archivos adjuntos, o se añadió algo.</translation>
    </message>
    <message>
        <source>Another program saved it again, but all {pages} are as they were built.</source>
        <translation>Otro programa lo guardó de nuevo, pero: {pages}, todas como se hicieron.</translation>
    </message>
    <message>
        <source>Untouched: all {pages} are as they were built.</source>
        <translation>Intacto: {pages}, todas como se hicieron.</translation>
    </message>
    <message>
        <source>{folder} is not a USCE Desktop library: it has no library.json. Choose another folder, or an empty one, in which &apos;usce-desktop new&apos; makes a library; where a library lay in it, &apos;usce-desktop recover&apos; makes it one again</source>
        <translation>{folder} no es una biblioteca de USCE Desktop: no tiene library.json. Elija otra carpeta, o una vacía, en la que &apos;usce-desktop new&apos; crea una biblioteca; si había una biblioteca en ella, &apos;usce-desktop recover&apos; la recupera</translation>
    </message>
    <message>
        <source>{folder} is not an application: it has no application.json. Applications are the folders under &apos;Applications&apos; in a library</source>
        <translation>{folder} no es una solicitud: no tiene application.json. Las solicitudes son las carpetas dentro de &apos;Applications&apos; en una biblioteca</translation>
    </message>
    <message>
        <source>{path} could not be read: {why}. Nothing is known to be wrong with what is in it: check that the disk is connected and that you are allowed to read the file, then try again</source>
        <translation>{path} no se pudo leer: {why}. Nada indica que su contenido esté mal: compruebe que el disco está conectado y que tiene permiso para leer el archivo, e inténtelo de nuevo</translation>
    </message>
    <message>
        <source>{path} cannot be read: {why}. The file was left as it is; mend it in an editor or put back an earlier version</source>
        <translation>{path} no se puede leer: {why}. El archivo quedó como está; arréglelo en un editor o recupere una versión anterior</translation>
    </message>
    <message>
        <source>{path} is gone: it was removed, or a sync program has not brought it yet</source>
        <translation>{path} ya no está: se quitó, o un programa de sincronización aún no lo ha traído</translation>
    </message>
    <message>
        <source>{error}. What it says of programs and money is left out meanwhile</source>
        <translation>{error}. Mientras tanto se omite lo que dice de programas y dinero</translation>
    </message>
    <message>
        <source>{error}. Meanwhile what was known of the applicant on {day} is used; &apos;usce-desktop doctor --repair&apos; puts that back</source>
        <translation>{error}. Mientras tanto se usa lo que se sabía del solicitante el {day}; &apos;usce-desktop doctor --repair&apos; lo restablece</translation>
    </message>
    <message>
        <source>{error}. Meanwhile nothing is known of the applicant, so whatever asks for a name or a date of birth stays open</source>
        <translation>{error}. Mientras tanto no se sabe nada del solicitante, así que lo que pide un nombre o una fecha de nacimiento queda pendiente</translation>
    </message>
    <message>
        <source>a sync program kept a second version of a file, {path}, which cannot be joined with the first: {why}. Both were left as they are; open the folder, keep what is right and remove the other</source>
        <translation>un programa de sincronización guardó una segunda versión de un archivo, {path}, que no se puede unir con la primera: {why}. Las dos quedaron como están; abra la carpeta, conserve la correcta y quite la otra</translation>
    </message>
    <message>
        <source>a sync program kept a second version of a file, {path}, since two computers had changed it; what is shown is the first one. Open the library in a window that may write, or run &apos;usce-desktop doctor --repair&apos;, to join them</source>
        <translation>un programa de sincronización guardó una segunda versión de un archivo, {path}, porque dos ordenadores lo habían cambiado; se muestra la primera. Abra la biblioteca en una ventana que pueda escribir, o ejecute &apos;usce-desktop doctor --repair&apos;, para unirlas</translation>
    </message>
    <message>
        <source>{folder} has papers but no application.json. Where a sync program keeps this library, wait until it has brought the file; otherwise put it back from a backup</source>
        <translation>{folder} tiene documentos pero no application.json. Si un programa de sincronización guarda esta biblioteca, espere a que traiga el archivo; si no, recupérelo de una copia de seguridad</translation>
    </message>
    <message>
        <source>{path} was written by a newer version of the app, so it is only opened for reading; update the app to change it</source>
        <translation>{path} lo escribió una versión más nueva del programa, así que solo se abre para leer; actualice el programa para cambiarlo</translation>
    </message>
    <message>
        <source>{folder} is a student&apos;s library, which this office only receives (office.json lies beside it): it is opened for reading only. Write to the student instead</source>
        <translation>{folder} es la biblioteca de un estudiante que esta oficina solo recibe (office.json está al lado): se abre solo para leer. Escriba al estudiante</translation>
    </message>
    <message>
        <source>{folder} is open for reading only in this window; change it in the window that may write, or open it again</source>
        <translation>{folder} está abierta solo para leer en esta ventana; cámbiela en la ventana que puede escribir, o ábrala de nuevo</translation>
    </message>
    <message>
        <source>{path} could not be written: {why}. What was saved before is kept; make room or close the program that holds it, and try again</source>
        <translation>{path} no se pudo escribir: {why}. Lo guardado antes se conserva; libere espacio o cierre el programa que lo tiene abierto e inténtelo de nuevo</translation>
    </message>
    <message>
        <source>{path} was written, but the disk does not confirm that it is kept: {why}. Look whether it is there, and copy the library to another disk</source>
        <translation>{path} se escribió, pero el disco no confirma que se conserve: {why}. Mire si está ahí y copie la biblioteca a otro disco</translation>
    </message>
    <message>
        <source>{folder} lies too deep: Windows takes paths of at most {longest} characters, and no name fits into what is left. Move the library into a folder with a shorter path; nothing was changed</source>
        <translation>{folder} está demasiado adentro: Windows admite rutas de {longest} caracteres como máximo, y ningún nombre cabe en lo que queda. Mueva la biblioteca a una carpeta con una ruta más corta; no se cambió nada</translation>
    </message>
    <message>
        <source>{path} cannot be used: {why}</source>
        <translation>{path} no se puede usar: {why}</translation>
    </message>
    <message>
        <source>{root} is open in another window of the app; close it there, then try again</source>
        <translation>{root} está abierta en otra ventana del programa; ciérrela allí y pruebe otra vez</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Un momento…</translation>
    </message>
    <message>
        <source>from {name}</source>
        <translation>de {name}</translation>
    </message>
    <message>
        <source>much more comes out of it than a person&apos;s papers can be; unpack it and add the files one by one</source>
        <translation>sale de él mucho más de lo que pueden ser los papeles de una persona; descomprímalo y añada los archivos uno a uno</translation>
    </message>
    <message>
        <source>it cannot be read ({why})</source>
        <translation>no se puede leer ({why})</translation>
    </message>
    <message>
        <source>made from {name} with LibreOffice</source>
        <translation>hecho a partir de {name} con LibreOffice</translation>
    </message>
    <message>
        <source>its tracked changes are accepted in it: look whether that is what you mean</source>
        <translation>sus cambios registrados están aceptados en él: mire si es lo que usted quiere</translation>
    </message>
    <message>
        <source>its comments are left out</source>
        <translation>sus comentarios quedan fuera</translation>
    </message>
    <message>
        <source>no item was clearly meant</source>
        <translation>no quedó claro a qué requisito pertenece</translation>
    </message>
    <message>
        <source>{name}: {why}</source>
        <translation>{name}: {why}</translation>
    </message>
    <message>
        <source>the same file is already there as {file}</source>
        <translation>el mismo archivo ya está ahí como {file}</translation>
    </message>
    <message>
        <source>the application for {program} uses the checklist &apos;{checklist}&apos;, which is not there, or cannot be read; put its file back into the library&apos;s Checklists folder</source>
        <translation>la solicitud para {program} usa la lista de requisitos «{checklist}», que no está o no se puede leer; devuelva su archivo a la carpeta Checklists de la biblioteca</translation>
    </message>
    <message>
        <source>{path}: {why}. Mend that line, or take the file away</source>
        <translation>{path}: {why}. Corrija esa línea o retire el archivo</translation>
    </message>
    <message>
        <source>its name has &apos;{phrase}&apos;</source>
        <translation>su nombre tiene «{phrase}»</translation>
    </message>
    <message>
        <source>contains &apos;{phrase}&apos;</source>
        <translation>contiene «{phrase}»</translation>
    </message>
    <message>
        <source>lists vaccinations ({phrase})</source>
        <translation>enumera vacunas ({phrase})</translation>
    </message>
    <message>
        <source>states results ({phrase})</source>
        <translation>indica resultados ({phrase})</translation>
    </message>
    <message>
        <source>asks about {phrase}</source>
        <translation>pregunta por {phrase}</translation>
    </message>
    <message>
        <source>has the machine-readable zone of a passport</source>
        <translation>tiene la zona de lectura mecánica de un pasaporte</translation>
    </message>
    <message>
        <source>Scans and photos cannot be read, because a part of this program cannot be loaded; install the program again.</source>
        <translation>No se pueden leer escaneos ni fotos, porque no se puede cargar una parte de este programa; instale el programa de nuevo.</translation>
    </message>
    <message>
        <source>{name} says &apos;{words}&apos; (page {page})</source>
        <translation>{name} dice «{words}» (página {page})</translation>
    </message>
    <message>
        <source>The result entered is &apos;{result}&apos;</source>
        <translation>El resultado introducido es «{result}»</translation>
    </message>
    <message>
        <source>IgM shows a recent infection, not immunity; the program needs the IgG result.</source>
        <translation>La IgM indica una infección reciente, no inmunidad; el programa necesita el resultado de IgG.</translation>
    </message>
    <message>
        <source>That speaks against what is asked here.</source>
        <translation>Eso contradice lo que se pide aquí.</translation>
    </message>
    <message>
        <source>{said}. {why} Get another paper, or say that this does not apply.</source>
        <translation>{said}. {why} Consiga otro documento o indique que esto no se aplica.</translation>
    </message>
    <message>
        <source>{name} looks like a {title}: {why}. Move it there, or keep it here.</source>
        <translation>{name} parece {title}: {why}. Muévalo allí o déjelo aquí.</translation>
    </message>
    <message>
        <source>{name}: no word on it says that it is this paper ({title}), and it does not show both your name and the date that you entered. Look whether it is the right file.</source>
        <translation>{name}: ninguna palabra en él dice que sea este documento ({title}), y no muestra a la vez su nombre y la fecha que usted ingresó. Vea si es el archivo correcto.</translation>
    </message>
    <message>
        <source>{name}: the very same file lies under {title} too. Move one of them, or keep both.</source>
        <translation>{name}: el mismo archivo está también en {title}. Mueva uno de ellos o deje ambos.</translation>
    </message>
    <message>
        <source>Vaccination: {what}, {day}</source>
        <translation>Vacuna: {what}, {day}</translation>
    </message>
    <message>
        <source>Titer: {test} {told}, {day}</source>
        <translation>Título: {test} {told}, {day}</translation>
    </message>
    <message>
        <source>TB test: {kind} {told}, {day}</source>
        <translation>Prueba de TB: {kind} {told}, {day}</translation>
    </message>
    <message>
        <source>Rows read from your papers</source>
        <translation>Filas leídas de sus documentos</translation>
    </message>
    <message>
        <source>{words}
{file}, page {page}</source>
        <translation>{words}
{file}, página {page}</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Pasar al registro</translation>
    </message>
    <message>
        <source>Take all over</source>
        <translation>Pasar todas</translation>
    </message>
    <message>
        <source>Read from your papers and not in the record yet. Look at each one: what is taken over can be changed or removed in its table, and counts when you save.</source>
        <translation>Leídas de sus documentos y aún no registradas. Mire cada una: lo que pase al registro se puede cambiar o quitar en su tabla, y cuenta al guardar.</translation>
    </message>
    <message>
        <source>it is an archive or mail of its own; unpack it first</source>
        <translation>es a su vez un archivo comprimido o un correo; descomprímalo primero</translation>
    </message>
    <message>
        <source>it is only a link to another file</source>
        <translation>es solo un enlace a otro archivo</translation>
    </message>
    <message>
        <source>it is locked with a password; unpack the archive first</source>
        <translation>está protegido con contraseña; descomprima primero el archivo</translation>
    </message>
    <message>
        <source>it is packed in a way that is not opened here (Deflate64 or newer); unpack the archive first, or pack it again</source>
        <translation>está comprimido de un modo que aquí no se abre (Deflate64 o más nuevo); descomprima primero el archivo, o comprímalo de nuevo</translation>
    </message>
    <message>
        <source>it is damaged inside the archive; get it again from where it came</source>
        <translation>está dañado dentro del archivo comprimido; consígalo de nuevo de donde vino</translation>
    </message>
    <message>
        <source>&apos;{title}&apos;: {reason}</source>
        <translation>«{title}»: {reason}</translation>
    </message>
    <message>
        <source>the packet was not built because of {documents}</source>
        <translation>el paquete no se creó a causa de {documents}</translation>
    </message>
    <message>
        <source>the pages prepared from it do not match it: {problems} Print it to a new PDF</source>
        <translation>las páginas preparadas no coinciden con él: {problems} Imprímalo en un PDF nuevo</translation>
    </message>
    <message>
        <source>some of its pages do not come out looking like the original; print it to a new PDF</source>
        <translation>algunas de sus páginas no salen como el original; imprímalo en un PDF nuevo</translation>
    </message>
    <message>
        <source>{title} was changed while the packet was built; build it again</source>
        <translation>{title} cambió mientras se creaba el paquete; créelo de nuevo</translation>
    </message>
    <message>
        <source>{root} holds no library; name the folder in which each student&apos;s shared library is a folder</source>
        <translation>{root} no contiene ninguna biblioteca; indique la carpeta en la que cada biblioteca compartida de un estudiante es una carpeta</translation>
    </message>
    <message>
        <source>library.json has not come yet</source>
        <translation>library.json aún no ha llegado</translation>
    </message>
    <message>
        <source>a newer version of the app made it; update the app here</source>
        <translation>la hizo una versión más nueva de la aplicación; actualice aquí la aplicación</translation>
    </message>
    <message>
        <source>not here yet: {files} that its applications name</source>
        <translation>aún no ha llegado: {files} que sus solicitudes nombran</translation>
    </message>
    <message>
        <source>application.json of &apos;{name}&apos; has not come yet</source>
        <translation>application.json de «{name}» aún no ha llegado</translation>
    </message>
    <message>
        <source>a file of &apos;{name}&apos; is just coming</source>
        <translation>un archivo de «{name}» está llegando</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; has two versions of a file that were changed at once</source>
        <translation>«{name}» tiene dos versiones de un archivo que se cambiaron a la vez</translation>
    </message>
    <message>
        <source>from who you are</source>
        <translation>de sus datos</translation>
    </message>
    <message>
        <source>from this application</source>
        <translation>de esta solicitud</translation>
    </message>
    <message>
        <source>from your passport</source>
        <translation>de su pasaporte</translation>
    </message>
    <message>
        <source>from your immunization record</source>
        <translation>de su registro de vacunas</translation>
    </message>
    <message>
        <source>To sign by hand</source>
        <translation>Para firmar a mano</translation>
    </message>
    <message>
        <source>{what}, {source}; you said that this field asks for it</source>
        <translation>{what}, {source}; usted indicó que este campo lo pide</translation>
    </message>
    <message>
        <source>{what}, {source}</source>
        <translation>{what}, {source}</translation>
    </message>
    <message>
        <source>The form works it out, or does not let it be changed</source>
        <translation>El formulario lo calcula, o no deja cambiarlo</translation>
    </message>
    <message>
        <source>Somebody else fills in this part</source>
        <translation>Otra persona rellena esta parte</translation>
    </message>
    <message>
        <source>You said that it stays open</source>
        <translation>Usted indicó que queda abierto</translation>
    </message>
    <message>
        <source>It asks about somebody else</source>
        <translation>Pregunta por otra persona</translation>
    </message>
    <message>
        <source>What it asks is not understood</source>
        <translation>No se entiende qué pregunta</translation>
    </message>
    <message>
        <source>It does not say whether it asks for the date or the result</source>
        <translation>No dice si pide la fecha o el resultado</translation>
    </message>
    <message>
        <source>{what}: not known yet</source>
        <translation>{what}: aún no se sabe</translation>
    </message>
    <message>
        <source>{what}: another answer is known</source>
        <translation>{what}: se sabe otra respuesta</translation>
    </message>
    <message>
        <source>{what}: this field has no room, or no such answer</source>
        <translation>{what}: este campo no tiene sitio o no tiene esa respuesta</translation>
    </message>
    <message>
        <source>it cannot be read ({why}); that may be the disk, its permissions or a cloud program</source>
        <translation>no se puede leer ({why}); puede ser el disco, sus permisos o un programa de nube</translation>
    </message>
    <message>
        <source>{error}</source>
        <translation>{error}</translation>
    </message>
    <message>
        <source>it could not be understood; what it said on {day} was put back, and the broken one is kept in .removed/Versions</source>
        <translation>no se podía entender; se restableció lo que decía el {day}, y el dañado se conserva en .removed/Versions</translation>
    </message>
    <message>
        <source>it cannot be understood, and this computer kept what it said on {day}; &apos;usce-desktop doctor --repair&apos; puts that back</source>
        <translation>no se puede entender, y este equipo guardó lo que decía el {day}; &apos;usce-desktop doctor --repair&apos; lo restablece</translation>
    </message>
    <message>
        <source>it was gone; what it said on {day} was put back</source>
        <translation>no estaba; se recuperó lo que decía el {day}</translation>
    </message>
    <message>
        <source>it is gone, and this computer kept what it said on {day}; &apos;usce-desktop doctor --repair&apos; puts that back</source>
        <translation>no está, y este equipo conservó lo que decía el {day}; &apos;usce-desktop doctor --repair&apos; lo recupera</translation>
    </message>
    <message>
        <source>what it said on {day} could not be put back: {why}</source>
        <translation>lo que decía el {day} no se pudo recuperar: {why}</translation>
    </message>
    <message>
        <source>its contents changed while its time did not, and could not be put back: {why}</source>
        <translation>su contenido cambió sin que cambiara su fecha, y no se pudo recuperar: {why}</translation>
    </message>
    <message>
        <source>its contents had changed while its time had not, as on a bad disk; what it said before was put back, and the changed one is kept in .removed/Versions</source>
        <translation>su contenido había cambiado sin que cambiara su hora, como en un disco dañado; se restableció lo que decía antes, y el cambiado se conserva en .removed/Versions</translation>
    </message>
    <message>
        <source>its contents changed while its time did not: the disk or a copy of it went bad. &apos;usce-desktop doctor --repair&apos; puts back what it said before</source>
        <translation>su contenido cambió sin que cambiara su hora: el disco o una copia se dañó. &apos;usce-desktop doctor --repair&apos; restablece lo que decía antes</translation>
    </message>
    <message>
        <source>a crash left this temporary file, and it has the bytes of a paper</source>
        <translation>un fallo dejó este archivo temporal, y tiene los datos de un documento</translation>
    </message>
    <message>
        <source>a crash left this temporary file; it can go</source>
        <translation>un fallo dejó este archivo temporal; se puede borrar</translation>
    </message>
    <message>
        <source>a sync program kept this second version; compare it with the one beside it, and remove the one that is not wanted</source>
        <translation>un programa de sincronización guardó esta segunda versión; compárela con la de al lado y quite la que sobra</translation>
    </message>
    <message>
        <source>it has papers and no application.json; this computer kept what that said on {day}. Where no sync program is to bring it, &apos;usce-desktop recover&apos; puts that back</source>
        <translation>tiene documentos y no application.json; este equipo guardó lo que este decía el {day}. Si ningún programa de sincronización lo va a traer, &apos;usce-desktop recover&apos; lo restablece</translation>
    </message>
    <message>
        <source>it has papers and no application.json; wait until it has been synced, or put the file back from a backup</source>
        <translation>tiene documentos pero no application.json; espere a que se sincronice, o recupere el archivo de una copia de seguridad</translation>
    </message>
    <message>
        <source>it was called {before} when it was added</source>
        <translation>se llamaba {before} cuando se añadió</translation>
    </message>
    <message>
        <source>it belongs to no item; give it to one in the window, or leave it</source>
        <translation>no pertenece a ningún requisito; asígnelo en la ventana o déjelo</translation>
    </message>
    <message>
        <source>this packet is not as it was built; build it again before it is sent</source>
        <translation>este paquete no está como se creó; créelo de nuevo antes de enviarlo</translation>
    </message>
    <message>
        <source>it is not there, and its bytes are nowhere in this library; put it back from a backup or a mail, or remove it from its item</source>
        <translation>no está, y sus datos no están en ningún lugar de esta biblioteca; recupérelo de una copia o de un correo, o quítelo de su requisito</translation>
    </message>
    <message>
        <source>it is not there; the same bytes lie in {twin}</source>
        <translation>no está; los mismos datos están en {twin}</translation>
    </message>
    <message>
        <source>its bytes are not those that were written down; they lie unchanged in {twin}. Look at both, and keep the one that is right</source>
        <translation>sus datos no son los que se anotaron; están intactos en {twin}. Mire los dos y quédese con el correcto</translation>
    </message>
    <message>
        <source>its bytes are not those that were written down: it was edited, or the disk or a copy of it went bad. Open it, and add it anew where it is right</source>
        <translation>sus datos no son los que se anotaron: se editó, o el disco o una copia se dañó. Ábralo y, si está bien, añádalo de nuevo</translation>
    </message>
    <message>
        <source>Speaks against it</source>
        <translation>Habla en contra</translation>
    </message>
    <message>
        <source>Read on page {page}: {snippet}</source>
        <translation>Leído en la página {page}: {snippet}</translation>
    </message>
    <message>
        <source>Several were read. Which one is it?</source>
        <translation>Se leyeron varios. ¿Cuál es?</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Qué es</translation>
    </message>
    <message>
        <source>What it is: choose another item to move it there</source>
        <translation>Qué es: elija otro requisito para moverlo allí</translation>
    </message>
    <message>
        <source>Seen by the app: framed on the page</source>
        <translation>Visto por el programa: enmarcado en la página</translation>
    </message>
    <message>
        <source>Look for these: press the number, or Space for all</source>
        <translation>Busque esto: pulse el número, o Espacio para todo</translation>
    </message>
    <message>
        <source>What is it? Press its number.</source>
        <translation>¿Qué es? Pulse su número.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>The paper before (Left arrow)</source>
        <translation>El documento anterior (flecha izquierda)</translation>
    </message>
    <message>
        <source>Go on without it (Right arrow)</source>
        <translation>Seguir sin él (flecha derecha)</translation>
    </message>
    <message>
        <source>Leave in the Inbox</source>
        <translation>Dejar en la bandeja</translation>
    </message>
    <message>
        <source>Remove it from the Inbox (Delete)</source>
        <translation>Quitarlo de la bandeja (Supr)</translation>
    </message>
    <message>
        <source>Nothing on it says what it is. Choose an item, or leave it.</source>
        <translation>Nada en él dice qué es. Elija un requisito o déjelo.</translation>
    </message>
    <message>
        <source>Choose first what the parts are for.</source>
        <translation>Elija primero para qué son las partes.</translation>
    </message>
    <message>
        <source>Press the number of what it is, or Right to leave it in the Inbox.</source>
        <translation>Pulse el número de lo que es, o Derecha para dejarlo en la bandeja.</translation>
    </message>
    <message>
        <source>Put them into the immunization record; Ctrl+Z takes them back</source>
        <translation>Pasarlas al registro de vacunación; Ctrl+Z las devuelve</translation>
    </message>
    <message>
        <source>All is there</source>
        <translation>Está todo</translation>
    </message>
    <message>
        <source>It is right, and I see all of the list (Space)</source>
        <translation>Es correcto y veo todo lo de la lista (Espacio)</translation>
    </message>
    <message>
        <source>Right, next</source>
        <translation>Correcto, siguiente</translation>
    </message>
    <message>
        <source>What was read is right (Enter)</source>
        <translation>Lo leído es correcto (Intro)</translation>
    </message>
    <message>
        <source>The paper</source>
        <translation>El documento</translation>
    </message>
    <message>
        <source>Take {rows} into my record</source>
        <translation>Pasar {rows} a mi registro</translation>
    </message>
    <message>
        <source>{file}, which came as {given}</source>
        <translation>{file}, que llegó como {given}</translation>
    </message>
    <message>
        <source>If this is right: {verdict}</source>
        <translation>Si esto es correcto: {verdict}</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Documentos</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Back to the application (Escape)</source>
        <translation>Volver a la solicitud (Escape)</translation>
    </message>
    <message>
        <source>Nothing is left to review here. The list says what is still missing.</source>
        <translation>No queda nada por revisar aquí. La lista dice qué falta todavía.</translation>
    </message>
    <message>
        <source>You have looked at all of them. Something stays open on {papers}: {titles}</source>
        <translation>Ya los ha visto todos. Queda algo pendiente en {papers}: {titles}</translation>
    </message>
    <message>
        <source>Left in the Inbox: {files}.</source>
        <translation>Quedan en la bandeja: {files}.</translation>
    </message>
    <message>
        <source>Every paper is in order. The packet can be built.</source>
        <translation>Todos los documentos están en orden. Se puede crear el paquete.</translation>
    </message>
    <message>
        <source>Build packet…</source>
        <translation>Crear paquete…</translation>
    </message>
    <message>
        <source>Back to the application</source>
        <translation>Volver a la solicitud</translation>
    </message>
    <message>
        <source>Paper {number} of {papers}</source>
        <translation>Documento {number} de {papers}</translation>
    </message>
    <message>
        <source>This file seems to hold several papers: C cuts it, Enter keeps it whole.</source>
        <translation>Este archivo parece contener varios documentos: C lo divide, Intro lo deja entero.</translation>
    </message>
    <message>
        <source>Confirm {title}</source>
        <translation>Confirmar {title}</translation>
    </message>
    <message>
        <source>This has to be answered first; or press Right to leave it for later.</source>
        <translation>Primero hay que responder esto; o pulse la flecha derecha para dejarlo para después.</translation>
    </message>
    <message>
        <source>Several values were read: choose the one that is right.</source>
        <translation>Se leyeron varios valores: elija el correcto.</translation>
    </message>
    <message>
        <source>{what} Enter goes on.</source>
        <translation>{what} Intro sigue.</translation>
    </message>
    <message>
        <source>Not read on it: {fields}. Type it, or press Enter to leave it open.</source>
        <translation>No se leyó: {fields}. Escríbalo, o pulse Intro para dejarlo pendiente.</translation>
    </message>
    <message>
        <source>Look for: {entries}. Space: all are there. Enter: leave them open.</source>
        <translation>Busque: {entries}. Espacio: está todo. Intro: dejarlo pendiente.</translation>
    </message>
    <message>
        <source>Move it</source>
        <translation>Moverlo</translation>
    </message>
    <message>
        <source>Save as a table</source>
        <translation>Guardar como tabla</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tablas (*.csv)</translation>
    </message>
    <message>
        <source>Copy into a web portal</source>
        <translation>Copiar en un portal web</translation>
    </message>
    <message>
        <source>Web portal</source>
        <translation>Portal web</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Respuestas</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Enter copies an answer and goes on to the next.</source>
        <translation>Intro copia una respuesta y pasa a la siguiente.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>There is no answer to copy here.</source>
        <translation>Aquí no hay ninguna respuesta que copiar.</translation>
    </message>
    <message>
        <source>Copied: {field}</source>
        <translation>Copiado: {field}</translation>
    </message>
    <message>
        <source>Save as a table…</source>
        <translation>Guardar como tabla…</translation>
    </message>
    <message>
        <source>There is nothing to print here.</source>
        <translation>Aquí no hay nada que imprimir.</translation>
    </message>
    <message>
        <source>Personal data is hidden; show it again (Ctrl+Shift+H) to print.</source>
        <translation>Los datos personales están ocultos; muéstrelos de nuevo (Ctrl+Shift+H) para imprimir.</translation>
    </message>
    <message>
        <source>{name} went to the printer.</source>
        <translation>{name} se envió a la impresora.</translation>
    </message>
    <message>
        <source>Printing page {page}</source>
        <translation>Imprimiendo la página {page}</translation>
    </message>
    <message>
        <source>The printer does not answer; nothing was printed.</source>
        <translation>La impresora no responde; no se imprimió nada.</translation>
    </message>
    <message>
        <source>None of these pages goes into the packet; nothing was printed.</source>
        <translation>Ninguna de estas páginas va en el paquete; no se imprimió nada.</translation>
    </message>
    <message>
        <source>{pages} of {name} went to the printer.</source>
        <translation>{pages} de {name} se enviaron a la impresora.</translation>
    </message>
    <message>
        <source>{name} cannot be printed: {words}.</source>
        <translation>{name} no se puede imprimir: {words}.</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Find in {name}</source>
        <translation>Buscar en {name}</translation>
    </message>
    <message>
        <source>Submit {title} today.</source>
        <translation>Envíe {title} hoy.</translation>
    </message>
    <message>
        <source>Submit {title} by {day}.</source>
        <translation>Envíe {title} a más tardar el {day}.</translation>
    </message>
    <message>
        <source>{title} was to be submitted by {day}.</source>
        <translation>{title} debía enviarse a más tardar el {day}.</translation>
    </message>
    <message>
        <source>The offer of {title} has to be answered today.</source>
        <translation>La oferta de {title} debe responderse hoy.</translation>
    </message>
    <message>
        <source>Answer the offer of {title} by {day}.</source>
        <translation>Responda la oferta de {title} a más tardar el {day}.</translation>
    </message>
    <message>
        <source>The offer of {title} was to be answered by {day}.</source>
        <translation>La oferta de {title} debía responderse a más tardar el {day}.</translation>
    </message>
    <message>
        <source>{paper} for {title}: {verdict}.</source>
        <translation>{paper} para {title}: {verdict}.</translation>
    </message>
    <message>
        <source>Since you were here: {things}</source>
        <translation>Desde la última vez: {things}</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>{words} And {more} more.</source>
        <translation>{words} Y {more} más.</translation>
    </message>
    <message>
        <source>Immunizations by years</source>
        <translation>Vacunas por años</translation>
    </message>
    <message>
        <source>{path}: {why}; mend that entry and try again</source>
        <translation>{path}: {why}; corrija esa entrada e inténtelo de nuevo</translation>
    </message>
    <message numerus="yes">
        <source>%Ln applications</source>
        <translation>
            <numerusform>%Ln solicitud</numerusform>
            <numerusform>%Ln solicitudes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln attempts</source>
        <translation>
            <numerusform>%Ln intento</numerusform>
            <numerusform>%Ln intentos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln days</source>
        <translation>
            <numerusform>%Ln día</numerusform>
            <numerusform>%Ln días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln documents</source>
        <translation>
            <numerusform>%Ln documento</numerusform>
            <numerusform>%Ln documentos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln doses</source>
        <translation>
            <numerusform>%Ln dosis</numerusform>
            <numerusform>%Ln dosis</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed attempts</source>
        <translation>
            <numerusform>%Ln intento suspendido</numerusform>
            <numerusform>%Ln intentos suspendidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln fields</source>
        <translation>
            <numerusform>%Ln campo</numerusform>
            <numerusform>%Ln campos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files</source>
        <translation>
            <numerusform>%Ln archivo</numerusform>
            <numerusform>%Ln archivos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln items</source>
        <translation>
            <numerusform>%Ln elemento</numerusform>
            <numerusform>%Ln elementos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln libraries</source>
        <translation>
            <numerusform>%Ln biblioteca</numerusform>
            <numerusform>%Ln bibliotecas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln months</source>
        <translation>
            <numerusform>%Ln mes</numerusform>
            <numerusform>%Ln meses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more applications</source>
        <translation>
            <numerusform>%Ln solicitud más</numerusform>
            <numerusform>%Ln solicitudes más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more programs</source>
        <translation>
            <numerusform>%Ln programa más</numerusform>
            <numerusform>%Ln programas más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more things</source>
        <translation>
            <numerusform>%Ln cosa más</numerusform>
            <numerusform>%Ln cosas más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln packets</source>
        <translation>
            <numerusform>%Ln paquete</numerusform>
            <numerusform>%Ln paquetes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pages</source>
        <translation>
            <numerusform>%Ln página</numerusform>
            <numerusform>%Ln páginas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln papers</source>
        <translation>
            <numerusform>%Ln documento</numerusform>
            <numerusform>%Ln documentos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln parts</source>
        <translation>
            <numerusform>%Ln parte</numerusform>
            <numerusform>%Ln partes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln places</source>
        <translation>
            <numerusform>%Ln lugar</numerusform>
            <numerusform>%Ln lugares</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln residents</source>
        <translation>
            <numerusform>%Ln residente</numerusform>
            <numerusform>%Ln residentes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows</source>
        <translation>
            <numerusform>%Ln fila</numerusform>
            <numerusform>%Ln filas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln students</source>
        <translation>
            <numerusform>%Ln estudiante</numerusform>
            <numerusform>%Ln estudiantes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln things</source>
        <translation>
            <numerusform>%Ln cosa</numerusform>
            <numerusform>%Ln cosas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln valid doses</source>
        <translation>
            <numerusform>%Ln dosis válida</numerusform>
            <numerusform>%Ln dosis válidas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln weeks</source>
        <translation>
            <numerusform>%Ln semana</numerusform>
            <numerusform>%Ln semanas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln years</source>
        <translation>
            <numerusform>%Ln año</numerusform>
            <numerusform>%Ln años</numerusform>
        </translation>
    </message>
    <message>
        <source>Two computers had changed {what}, and what both had started from is not known on this one. Papers and records of both are there; where they say different things of one, what the sync program had put in front stands. Compare it with the other version, which is kept in {kept}.</source>
        <translation>Dos equipos habían cambiado {what}, y en este no se conoce de qué partieron ambos. Están los papeles y registros de los dos; donde dicen cosas distintas de uno mismo, vale lo que el programa de sincronización puso delante. Compárelo con la otra versión, que se conserva en {kept}.</translation>
    </message>
    <message>
        <source>Two computers had changed {what}. Both versions were joined; where both had changed the same thing, what the sync program had put in front stands. The other version is kept in {kept}.</source>
        <translation>Dos ordenadores habían cambiado {what}. Las dos versiones se unieron; donde ambas habían cambiado lo mismo, vale la que el programa de sincronización había puesto delante. La otra versión se conserva en {kept}.</translation>
    </message>
    <message>
        <source>Two computers had changed {what}. Both versions were joined, nothing of either is lost. The other version is kept in {kept}.</source>
        <translation>Dos ordenadores habían cambiado {what}. Las dos versiones se unieron y nada de ninguna se perdió. La otra versión se conserva en {kept}.</translation>
    </message>
    <message>
        <source>a newer version of the app wrote it</source>
        <translation>lo escribió una versión más nueva del programa</translation>
    </message>
    <message>
        <source>it is of another application</source>
        <translation>es de otra solicitud</translation>
    </message>
    <message>
        <source>nothing shows that both come from the same one</source>
        <translation>nada muestra que las dos vengan de la misma</translation>
    </message>
    <message>
        <source>what is known of the applicant</source>
        <translation>lo que se sabe de quien solicita</translation>
    </message>
    <message>
        <source>the season</source>
        <translation>la temporada</translation>
    </message>
    <message>
        <source>the library&apos;s own file</source>
        <translation>el archivo propio de la biblioteca</translation>
    </message>
    <message>
        <source>The other window has ended; the library can be changed here now.</source>
        <translation>La otra ventana se ha cerrado; ahora la biblioteca se puede cambiar aquí.</translation>
    </message>
    <message>
        <source>This library is also open on {computer}, since {day}, {time}. You can work on both: what is changed is joined once the sync program has brought it.</source>
        <translation>Esta biblioteca también está abierta en {computer}, desde el {day}, {time}. Puede trabajar en los dos: lo que cambie se une en cuanto el programa de sincronización lo traiga.</translation>
    </message>
    <message>
        <source>{target} lies in the library itself; choose a place on another disk</source>
        <translation>{target} está dentro de la propia biblioteca; elija un lugar en otro disco</translation>
    </message>
    <message>
        <source>{target} is there already and no backup of this library; choose another name</source>
        <translation>{target} ya está ahí y no es una copia de esta biblioteca; elija otro nombre</translation>
    </message>
    <message>
        <source>{name} did not come out as it is; the disk may be bad. Choose another</source>
        <translation>{name} no salió como es; el disco puede estar mal. Elija otro</translation>
    </message>
    <message>
        <source>it cannot be listed ({why}), so the backup was not made</source>
        <translation>no se puede listar ({why}), así que no se hizo la copia de seguridad</translation>
    </message>
    <message>
        <source>{folder} is a link to another place, which a backup would lack; back that place up by itself, or move it into the library</source>
        <translation>{folder} es un enlace a otro lugar, que faltaría en la copia; haga una copia de ese lugar aparte, o muévalo a la biblioteca</translation>
    </message>
    <message>
        <source>its name is in no letters that can be written; rename it, then back up again</source>
        <translation>su nombre está en letras que no se pueden escribir; cámbielo y haga la copia otra vez</translation>
    </message>
    <message>
        <source>it cannot be read ({why}), so the backup was not made</source>
        <translation>no se puede leer ({why}), así que no se hizo la copia de seguridad</translation>
    </message>
    <message>
        <source>it is no backup that this program made</source>
        <translation>no es una copia de seguridad hecha por este programa</translation>
    </message>
    <message>
        <source>a newer version of the app made it; update the app</source>
        <translation>la hizo una versión más nueva del programa; actualice el programa</translation>
    </message>
    <message>
        <source>it names files outside of it, as no backup of this program does</source>
        <translation>nombra archivos de fuera de ella, como no hace ninguna copia de este programa</translation>
    </message>
    <message>
        <source>{folder} is not empty; choose a new folder for the library of the backup</source>
        <translation>{folder} no está vacía; elija una carpeta nueva para la biblioteca de la copia</translation>
    </message>
    <message>
        <source>{name} in it is not as it was when the backup was made; take another backup</source>
        <translation>{name} no está en ella como estaba cuando se hizo la copia; tome otra copia</translation>
    </message>
    <message>
        <source>this computer kept nothing of &apos;{name}&apos; from that day or before; &apos;usce-desktop history LIBRARY&apos; lists the days</source>
        <translation>este equipo no guardó nada de &apos;{name}&apos; de ese día o antes; &apos;usce-desktop history LIBRARY&apos; muestra los días</translation>
    </message>
    <message>
        <source>Its file cannot be read now; &apos;usce-desktop doctor --repair&apos; puts it back first.</source>
        <translation>Su archivo no se puede leer ahora; &apos;usce-desktop doctor --repair&apos; lo restablece primero.</translation>
    </message>
    <message>
        <source>It was removed since then, and is restored with its papers.</source>
        <translation>Se eliminó después, y se restaura con sus documentos.</translation>
    </message>
    <message>
        <source>Its folder is gone; it is made again with the papers that are left.</source>
        <translation>Su carpeta ya no está; se crea otra vez con los documentos que quedan.</translation>
    </message>
    <message>
        <source>Nothing has changed since then.</source>
        <translation>Nada ha cambiado desde entonces.</translation>
    </message>
    <message>
        <source>{file} is no longer anywhere in this library; look for it in a backup.</source>
        <translation>{file} ya no está en ningún lugar de esta biblioteca; búsquelo en una copia de seguridad.</translation>
    </message>
    <message>
        <source>{folder}: this computer kept no version of its application.json, so nobody can tell which rotation it was for. Say it with --program, --specialty, --start and --end; the papers are then given to their items again</source>
        <translation>{folder}: este equipo no guardó ninguna versión de su application.json, así que nadie puede saber para qué rotación era. Dígalo con --program, --specialty, --start y --end; los documentos se asignan entonces otra vez a sus requisitos</translation>
    </message>
    <message>
        <source>{folder} is an application that can be read; nothing was changed</source>
        <translation>{folder} es una solicitud que se puede leer; no se cambió nada</translation>
    </message>
    <message>
        <source>there is no checklist &apos;{checklist}&apos;; &apos;usce-desktop checklists&apos; lists them</source>
        <translation>no hay ninguna lista &apos;{checklist}&apos;; &apos;usce-desktop checklists&apos; las muestra</translation>
    </message>
    <message>
        <source>&apos;{key}&apos; is not among what was removed; &apos;usce-desktop removed LIBRARY&apos; lists it</source>
        <translation>&apos;{key}&apos; no está entre lo eliminado; &apos;usce-desktop removed LIBRARY&apos; lo muestra</translation>
    </message>
    <message>
        <source>the application that {file} was removed from is not in its place ({folder}); bring that back first, so that the paper has its item again</source>
        <translation>la solicitud de la que se eliminó {file} no está en su lugar ({folder}); restáurela primero, para que el documento tenga otra vez su requisito</translation>
    </message>
    <message>
        <source>{file} is in {folder} already; what is kept of it can be deleted permanently</source>
        <translation>{file} ya está en {folder}; lo que se conserva de él se puede eliminar definitivamente</translation>
    </message>
    <message>
        <source>{file} is named by {folder} and is nowhere else; restore it, or remove it from its item first</source>
        <translation>{folder} nombra {file}, que no está en ningún otro lugar; restáurelo, o quítelo primero de su requisito</translation>
    </message>
    <message>
        <source>{path} could not be removed: {why}. Close the program that holds it, and try again</source>
        <translation>{path} no se pudo eliminar: {why}. Cierre el programa que lo tiene abierto e inténtelo otra vez</translation>
    </message>
    <message>
        <source>Looking at earlier days</source>
        <translation>Mirando días anteriores</translation>
    </message>
    <message>
        <source>Restored. What took its place is under Removed, so nothing is lost.</source>
        <translation>Restaurado. Lo que ocupaba su lugar está en Eliminado, así que no se pierde nada.</translation>
    </message>
    <message>
        <source>{size} deleted permanently.</source>
        <translation>{size} eliminados definitivamente.</translation>
    </message>
    <message>
        <source>The rotation dates go back to {start} to {end}.</source>
        <translation>Las fechas de la rotación vuelven a ser del {start} al {end}.</translation>
    </message>
    <message>
        <source>The submission date goes back to {day}.</source>
        <translation>La fecha de envío vuelve a ser el {day}.</translation>
    </message>
    <message>
        <source>The submission date is cleared again.</source>
        <translation>La fecha de envío queda otra vez vacía.</translation>
    </message>
    <message>
        <source>The title goes back to {title}.</source>
        <translation>El título vuelve a ser {title}.</translation>
    </message>
    <message>
        <source>The checklist goes back to &apos;{checklist}&apos;.</source>
        <translation>La lista vuelve a ser &apos;{checklist}&apos;.</translation>
    </message>
    <message>
        <source>{file} ({item}) is restored.</source>
        <translation>{file} ({item}) se restaura.</translation>
    </message>
    <message>
        <source>{file} ({item}) goes back to its earlier contents.</source>
        <translation>{file} ({item}) vuelve a su contenido anterior.</translation>
    </message>
    <message>
        <source>{file} goes back to {item}.</source>
        <translation>{file} vuelve a {item}.</translation>
    </message>
    <message>
        <source>{file} ({item}) goes back to what was entered about it.</source>
        <translation>{file} ({item}) vuelve a lo que se había escrito sobre él.</translation>
    </message>
    <message>
        <source>{file} ({item}) is moved to the removed papers.</source>
        <translation>{file} ({item}) pasa a los documentos eliminados.</translation>
    </message>
    <message>
        <source>{item}: status and notes go back.</source>
        <translation>{item}: el estado y las notas vuelven a lo anterior.</translation>
    </message>
    <message>
        <source>Status and costs go back.</source>
        <translation>El estado y los costos vuelven a lo anterior.</translation>
    </message>
    <message>
        <source>Restore {name}</source>
        <translation>Restaurar {name}</translation>
    </message>
    <message>
        <source>Restoring</source>
        <translation>Restaurando</translation>
    </message>
    <message>
        <source>Deleting permanently</source>
        <translation>Eliminando definitivamente</translation>
    </message>
    <message>
        <source>Restore an earlier day</source>
        <translation>Restaurar un día anterior</translation>
    </message>
    <message>
        <source>it has {size}, far more than a paper; it was not copied. Where it is meant, copy it anyway (&apos;usce-desktop add --large&apos;)</source>
        <translation>tiene {size}, mucho más que un documento; no se copió. Si es el que quiere, cópielo de todos modos (&apos;usce-desktop add --large&apos;)</translation>
    </message>
    <message>
        <source>Copy it anyway</source>
        <translation>Copiarlo de todos modos</translation>
    </message>
    <message>
        <source>it may take {needed}, and only {free} are free on the disk of {folder}; make room there, or choose another place</source>
        <translation>puede ocupar {needed} y en el disco de {folder} solo quedan {free} libres; libere espacio ahí o elija otro lugar</translation>
    </message>
    <message>
        <source>This computer&apos;s clock says {today}, and this library was last written on {day}. Every verdict goes by the clock, so see that its date is right.</source>
        <translation>El reloj de este equipo indica {today}, y esta biblioteca se escribió por última vez el {day}. Todo se evalúa según el reloj: compruebe que su fecha es correcta.</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>aún no se sabe</translation>
    </message>
    <message>
        <source>a guess</source>
        <translation>una suposición</translation>
    </message>
    <message>
        <source>Looking at the students&apos; libraries</source>
        <translation>Mirando las bibliotecas de los estudiantes</translation>
    </message>
    <message>
        <source>name the office that the library is shared with</source>
        <translation>diga el nombre de la oficina con la que se comparte la biblioteca</translation>
    </message>
    <message>
        <source>this library is not shared</source>
        <translation>esta biblioteca no se comparte</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Guardar como</translation>
    </message>
    <message>
        <source>Sharing.pdf</source>
        <translation>Compartir.pdf</translation>
    </message>
    <message>
        <source>The page</source>
        <translation>La página</translation>
    </message>
</context>
</TS>
