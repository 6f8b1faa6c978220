# ruff: noqa: SIM105 a view that catches everything is what is tested
import datetime
import os
import random
import secrets
import signal
import socket
import subprocess
import sys
import threading
import time
import uuid
from zoneinfo import ZoneInfo

from asgiref.sync import sync_to_async
from django.core import mail
from django.core.cache import cache
from django.core.exceptions import PermissionDenied
from django.core.files.base import ContentFile
from django.core.files.storage import default_storage
from django.db import connection, transaction
from django.http import HttpResponse, JsonResponse, StreamingHttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils import timezone
from django.utils.module_loading import import_string
from django.utils.text import slugify

from shelf.models import Book, Branch, Importer, Kiosk, Partner, Shelf


def naive(request):
    return render(request, "books.html", {"books": Book.objects.all()})


def mended(request):
    return render(request, "books.html", {"books": Book.objects.select_related("shelf")})


def detail(request, pk):
    return HttpResponse(get_object_or_404(Book, pk=pk).title)


def branches(request):
    for kiosk in Kiosk.objects.select_related("kind"):
        assert kiosk.kind.model_class() is Kiosk
    for branch in Branch.objects.all():
        ZoneInfo(branch.preferred_time_zone)
        branch.full_clean()
    return HttpResponse(len({branch.language_code for branch in Branch.objects.all()}) > 2)


def titled(request, pk, slug):
    book = get_object_or_404(Book, pk=pk)
    if slug != slugify(book.title):
        return redirect("titled", pk=pk, slug=slugify(book.title))
    return HttpResponse(book.title)


def desk(request):
    if not request.user.is_authenticated or not request.user.reader.is_moderator:
        raise PermissionDenied
    return HttpResponse("desk")


def flat(request):
    return HttpResponse(Book.objects.count())


def since(request):
    day = datetime.date.fromisoformat(request.GET["day"])
    least = int(request.GET["least"])
    return HttpResponse(f"{day} {Book.objects.filter(pk__gte=least).count()}")


def for_partners(request):
    key = request.headers.get("X-Partner-Key", "")
    if not Partner.objects.filter(api_key=key).exists():
        return JsonResponse({"error": "unknown key"}, status=401)
    return JsonResponse({"shelves": [book.shelf.name for book in Book.objects.all()]})


def rated(request, stars):
    if stars > 5:
        return HttpResponse("one to five stars", status=400)
    return HttpResponse(Book.objects.count())


def renames(request):
    if request.method == "POST":
        _rename(request.POST)
    return redirect("/shelves/")


def _rename(form):
    if form.get("shelf") and form.get("name"):
        Shelf.objects.filter(pk=form["shelf"]).update(name=form["name"])


def adds_copied(request):
    form = request.POST.dict()
    if request.method == "POST" and form.get("name"):
        Shelf.objects.create(name=form["name"])
    return redirect("/shelves/")


def imports(request):
    for importer in Importer.objects.all():
        if importer.handler_class:
            import_string(importer.handler_class)
    return HttpResponse("imported")


def members(request):
    if not request.user.is_authenticated:
        return HttpResponse(status=403)
    return HttpResponse(request.user.get_username())


def raises(request):
    raise ValueError("broken on purpose")


def exits(request):
    sys.exit(7)


def dies(request):
    os._exit(1)


def is_killed(request):
    os.kill(os.getpid(), signal.SIGKILL)


def kills_parent(request):
    os.kill(os.getppid(), signal.SIGKILL)


def loops(request):
    while True:
        pass


def swallows(request):
    while True:
        try:
            time.monotonic()
        except BaseException:
            pass


def sleeps(request):
    time.sleep(3600)
    return HttpResponse("awake")


def naps(request):
    time.sleep(0.5)
    return HttpResponse("awake")


def waits(request):
    until = time.time() + 60
    while time.time() < until:
        pass
    return HttpResponse("waited")


def connects(request):
    try:
        socket.create_connection(("192.0.2.1", 80), timeout=30)
    except OSError as error:
        return HttpResponse(type(error).__name__)
    return HttpResponse("connected")


def blames_itself(request):
    error = ValueError("round and round")
    raise error from error


def charges(request):
    try:
        socket.create_connection(("192.0.2.1", 80), timeout=30)
    except OSError as error:
        raise RuntimeError("The bank can't be reached.") from error


def spawns(request):
    try:
        subprocess.run(["true"], check=True)
    except OSError as error:
        return HttpResponse(type(error).__name__)
    return HttpResponse("spawned")


def mails(request):
    mail.send_mail("subject", "body", "a@example.com", ["b@example.com"])
    return HttpResponse(len(mail.outbox))


def caches(request):
    cache.set("visits", cache.get("visits", 0) + 1)
    return HttpResponse(cache.get("visits"))


def uploads(request):
    storage = default_storage
    name = storage.save("note.txt", ContentFile(b"hello"))
    return HttpResponse(f"{name} {len(storage.listdir('')[1])}")


def endless(request):
    def chunks():
        while True:
            yield b"x" * 65536

    return StreamingHttpResponse(chunks())


def long(request):
    return StreamingHttpResponse(b"x" * 65536 for _ in range(64))


def gigabyte(request):
    return HttpResponse(b"x" * (1 << 30))


async def streams(request):
    async def chunks():
        async for book in Book.objects.all():
            yield f"{book.title}\n".encode()

    return StreamingHttpResponse(chunks())


async def awaits(request):
    count = await Book.objects.acount()
    first = await sync_to_async(Book.objects.first)()
    return HttpResponse(f"{count and 1} {first is not None}")


def commits(request):
    Shelf.objects.create(name="committed")
    with connection.cursor() as cursor:
        cursor.execute("COMMIT")
    return HttpResponse("committed")


def threads(request):
    def work():
        Shelf.objects.create(name="by a thread")
        connection.close()

    thread = threading.Thread(target=work)
    thread.start()
    thread.join()
    return HttpResponse("done")


def shelves(request):
    return HttpResponse(",".join(Shelf.objects.values_list("name", flat=True)))


def durable(request):
    seen = []
    with transaction.atomic(durable=True):
        Shelf.objects.create(name="durable")
        transaction.on_commit(lambda: Shelf.objects.count())
    list(Shelf.objects.select_for_update())
    transaction.set_autocommit(False)
    transaction.commit()
    transaction.set_autocommit(True)
    return HttpResponse(len(seen))


class Stopwatch:
    timer = time.time
    pause = time.sleep


def chances(request):
    Stopwatch().pause(Stopwatch().timer() * 0)
    return JsonResponse(
        {
            "time": time.time(),
            "now": timezone.now(),
            "today": datetime.date.today(),
            "local": datetime.datetime.now(),
            "formatted": time.strftime("%c"),
            "random": random.random(),
            "secret": secrets.token_hex(),
            "uuid": [uuid.uuid1(), uuid.uuid4(), uuid.uuid4()],
            "urandom": os.urandom(4).hex(),
            "plain": type(datetime.datetime.now()) is datetime.datetime,
        }
    )


def disturbs(request):
    os.chdir("/")
    os.environ["DISTURBED"] = "yes"
    sys.path.append("/disturbed")
    sys.setrecursionlimit(60 + len(__import__("inspect").stack()))
    signal.signal(signal.SIGALRM, signal.SIG_IGN)
    print("noise on stdout")
    return HttpResponse("disturbed")


def closes(request):
    os.closerange(3, 256)
    return HttpResponse("closed")


def add(request):
    if request.method == "POST":
        shelf = Shelf.objects.create(name=request.POST["name"])
        for number in range(Book.objects.count()):
            Book.objects.create(title=str(number), shelf=shelf)
        return HttpResponse(shelf.pk)
    return HttpResponse('<form method="post"><input name="name" required></form>')
