"""Inputs that reach the server itself: each hole stands beside its twin."""

import ast
import base64
import io
import json
import os
import pickle
import re
import shlex
import socket
import subprocess
import tarfile
import tempfile
import zipfile
from importlib import import_module
from ipaddress import ip_address
from pathlib import Path
from urllib.parse import urlsplit
from urllib.request import urlopen
from xml.etree import ElementTree
from xml.sax import ContentHandler, SAXException, make_parser
from xml.sax.handler import feature_external_ges

from django import forms
from django.conf import settings
from django.core.files.storage import default_storage
from django.http import FileResponse, Http404, HttpResponse, JsonResponse
from django.urls import path
from django.utils._os import safe_join
from django.utils.module_loading import import_string
from django.views import View
from office import unreached  # noqa: F401 its functions are called by nothing
from rest_framework.response import Response
from rest_framework.views import APIView

FOLDER = Path(__file__).parent
FILES = {"sql": FOLDER / "injection_sql.py"}
OPERATIONS = {"add": lambda a, b: a + b}


def text(value):
    return HttpResponse(str(value), content_type="text/plain")


def download(request):
    target = os.path.join(FOLDER, request.GET.get("name", "none"))
    if not os.path.exists(target):  # finds: path-traversal
        raise Http404
    return FileResponse(open(target, "rb"))


def download_joined(request):
    target = safe_join(FOLDER, request.GET.get("name", "none"))
    if not os.path.exists(target):
        raise Http404
    return FileResponse(open(target, "rb"))


def download_base(request):
    target = FOLDER / os.path.basename(request.GET.get("name", "none"))
    if not target.exists():
        raise Http404
    return FileResponse(target.open("rb"))


def download_resolved(request):
    target = (FOLDER / request.GET.get("name", "none")).resolve()
    if not target.is_relative_to(FOLDER) or not target.is_file():
        raise Http404
    return FileResponse(target.open("rb"))


def download_chosen(request):
    target = FILES.get(request.GET.get("name"))
    if target is None:
        raise Http404
    return text(len(target.read_bytes()))


class Report(View):
    def get(self, request, name):
        try:
            return text(self.read(name))
        except OSError:
            raise Http404 from None

    def read(self, name):
        return (FOLDER / f"{name}.txt").read_text()  # finds: path-traversal


class Remove(APIView):
    permission_classes = []

    def post(self, request):
        try:
            os.remove(f"{FOLDER}/{request.data['file']}")  # finds: path-traversal
        except OSError:
            return Response({"error": "no file"}, status=404)
        return Response({})


def stored(request):
    try:
        with default_storage.open(request.GET.get("name", "none")) as source:
            return text(source.read())
    except OSError:
        raise Http404 from None


def ping(request):
    host = request.GET.get("host", "localhost")
    return text(subprocess.run(f"ping -c 1 '{host}'", shell=True))  # finds: command-injection


def ping_quoted(request):
    host = shlex.quote(request.GET.get("host", "localhost"))
    return text(subprocess.run(f"ping -c 1 {host}", shell=True))


def ping_list(request):
    return text(subprocess.run(["ping", "-c", "1", request.GET.get("host", "localhost")]))


def count(request):
    words = Path(settings.MEDIA_ROOT) / "words.txt"
    if not words.exists():
        return text(0)
    command = f"grep -c -- '{request.GET.get('word', '')}' {words}"
    return text(subprocess.run(command, shell=True))  # finds: command-injection


def count_list(request):
    words = Path(settings.MEDIA_ROOT) / "words.txt"
    if not words.exists():
        return text(0)
    return text(subprocess.run(["grep", "-c", "--", request.GET.get("word", ""), words]))


def tool(request):
    action = request.POST.get("action", "")
    if action == "lookup":
        return text(os.popen("nslookup " + request.POST.get("name", "")).read())  # finds: command-injection
    return text("nothing")


def calculate(request):
    try:
        return text(eval(request.GET["sum"]))  # finds: code-injection
    except Exception:
        return text("no sum")


def calculate_literal(request):
    try:
        return text(ast.literal_eval(request.GET["sum"]))
    except Exception:
        return text("no sum")


def load(request):
    return text(import_module(request.GET.get("module", "json")))  # finds: code-injection


def load_by_path(request):
    return text(import_string(request.GET.get("path", "json.dumps")))  # finds: code-injection


def operate(request):
    operation = OPERATIONS.get(request.GET.get("operation"))
    return text(operation(1, 2) if operation else "none")


def preview(request):
    url = request.GET.get("url", "")
    if not url.startswith("http"):
        return text("no address")
    try:
        return text(urlopen(url).read())  # finds: server-side-request-forgery
    except OSError:
        return text("unreachable")


def preview_allowed(request):
    url = request.GET.get("url", "")
    if urlsplit(url).hostname not in ("example.com", "example.org"):
        return text("no address")
    try:
        return text(urlopen(url).read())
    except OSError:
        return text("unreachable")


def preview_public(request):
    url = request.GET.get("url", "http://example.com")
    try:
        address = socket.gethostbyname(urlsplit(url).hostname or "")
        if ip_address(address).is_private:
            return text("private")
        return text(urlopen(url).read())
    except OSError:
        return text("unreachable")


def status(request):
    host = request.GET.get("host", "")
    try:
        socket.create_connection((host, 80), 1)  # finds: server-side-request-forgery
    except OSError:
        return text("down")
    return text("up")


def profile(request):
    try:
        return text(urlopen(f"http://example.com/users/{request.GET.get('name', '')}").read())
    except (OSError, ValueError):
        return text("unreachable")


def preferences(request):
    kept = request.COOKIES.get("preferences")
    try:
        return text(pickle.loads(base64.b64decode(kept)) if kept else "none")  # finds: unsafe-deserialization
    except Exception:
        return text("none")


def json_preferences(request):
    kept = request.COOKIES.get("preferences")
    try:
        return text(json.loads(base64.b64decode(kept)) if kept else "none")
    except Exception:
        return text("none")


class Plain(pickle.Unpickler):
    def find_class(self, module, name):
        raise pickle.UnpicklingError(module)


def restricted(request):
    try:
        return text(Plain(io.BytesIO(request.body)).load())
    except Exception:
        return text("none")


def take(request):
    parser = make_parser()
    parser.setFeature(feature_external_ges, True)
    parser.setContentHandler(ContentHandler())
    try:
        parser.parse(io.BytesIO(request.body))  # finds: xml-external-entity
    except SAXException:
        return HttpResponse("no XML", status=400)
    return text("taken")


def take_tree(request):
    try:
        return text(ElementTree.fromstring(request.body).tag)
    except ElementTree.ParseError:
        return HttpResponse("no XML", status=400)


LONGEST_NAME = 120


def unpack(request):
    if "archive" not in request.FILES:
        return HttpResponse("none", status=400)
    folder = tempfile.mkdtemp()
    with zipfile.ZipFile(request.FILES["archive"]) as archive:
        for name in archive.namelist():
            if len(name) > LONGEST_NAME:
                return HttpResponse("short names, please", status=400)
            with open(os.path.join(folder, name), "wb") as target:  # finds: archive-slip
                target.write(archive.read(name))
    return text("unpacked")


def unpack_all(request):
    if "archive" not in request.FILES:
        return HttpResponse("none", status=400)
    with zipfile.ZipFile(request.FILES["archive"]) as archive:
        archive.extractall(tempfile.mkdtemp())
    return text("unpacked")


def unpack_tar(request):
    if request.method == "POST" and request.FILES.get("archive"):
        with tarfile.open(fileobj=request.FILES["archive"]) as archive:
            archive.extractall(tempfile.mkdtemp())  # finds: archive-slip
    return text("unpacked")


def unpack_tar_data(request):
    if request.method == "POST" and request.FILES.get("archive"):
        with tarfile.open(fileobj=request.FILES["archive"]) as archive:
            try:
                archive.extractall(tempfile.mkdtemp(), filter="data")
            except tarfile.FilterError:
                return HttpResponse("refused", status=400)
    return text("unpacked")


def keep(request):
    document = request.FILES.get("document")
    if document is None:
        return HttpResponse("none", status=400)
    return text(default_storage.save(document.name, document))  # finds: active-upload


def keep_pdf(request):
    document = request.FILES.get("document")
    if document is None or not document.name.endswith(".pdf"):
        return HttpResponse("none", status=400)
    return text(default_storage.save(document.name, document))


class SizedForm(forms.Form):
    document = forms.FileField(max_length=80)  # finds: active-upload

    def clean_document(self):
        document = self.cleaned_data["document"]
        if document.size > 1_000_000:
            raise forms.ValidationError("too large")
        return document


class NamedForm(forms.Form):
    document = forms.FileField(max_length=80)

    def clean_document(self):
        document = self.cleaned_data["document"]
        if document.size > 1_000_000 or document.name.endswith(".exe"):  # finds: active-upload
            raise forms.ValidationError("too large, or no document")
        return document


class KeepSized(View):
    form_class = SizedForm

    def post(self, request):
        form = self.form_class(request.POST, request.FILES)
        if not form.is_valid():
            return HttpResponse("none", status=400)
        document = form.cleaned_data["document"]
        return text(default_storage.save(document.name, document))


class KeepNamed(KeepSized):
    form_class = NamedForm


WORDS = re.compile(r"^(\w+\s?)+$")  # finds: regex-denial


def words(request):
    return text(bool(WORDS.match(request.GET.get("words", ""))))


def few_words(request):
    given = request.GET.get("words", "")
    if len(given) > 20:
        return HttpResponse("too long", status=400)
    return text(bool(WORDS.match(given)))


def plain_words(request):
    return text(bool(re.match(r"^[\w\s]+$", request.GET.get("words", ""))))


def searched(request):
    return text(bool(re.search(request.GET.get("pattern", "a"), "a page")))  # finds: regex-denial


def searched_escaped(request):
    return text(bool(re.search(re.escape(request.GET.get("pattern", "a")), "a page")))


urlpatterns = [
    path("keep-sized/", KeepSized.as_view()),
    path("keep-named/", KeepNamed.as_view()),
    path("count/", count),
    path("count-list/", count_list),
    path("words/", words),
    path("few-words/", few_words),
    path("plain-words/", plain_words),
    path("searched/", searched),
    path("searched-escaped/", searched_escaped),
    path("download/", download),
    path("download-joined/", download_joined),
    path("download-base/", download_base),
    path("download-resolved/", download_resolved),
    path("download-chosen/", download_chosen),
    path("report/<path:name>/", Report.as_view()),
    path("remove/", Remove.as_view()),
    path("stored/", stored),
    path("ping/", ping),
    path("ping-quoted/", ping_quoted),
    path("ping-list/", ping_list),
    path("tool/", tool),
    path("calculate/", calculate),
    path("calculate-literal/", calculate_literal),
    path("load/", load),
    path("load-by-path/", load_by_path),
    path("operate/", operate),
    path("preview/", preview),
    path("preview-allowed/", preview_allowed),
    path("preview-public/", preview_public),
    path("status/", status),
    path("profile/", profile),
    path("preferences/", preferences),
    path("json-preferences/", json_preferences),
    path("restricted/", restricted),
    path("take/", take),
    path("take-tree/", take_tree),
    path("unpack/", unpack),
    path("unpack-all/", unpack_all),
    path("unpack-tar/", unpack_tar),
    path("unpack-tar-data/", unpack_tar_data),
    path("keep/", keep),
    path("keep-pdf/", keep_pdf),
]
