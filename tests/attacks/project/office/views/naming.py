"""Rows that a body or a URL names, of a model that nobody else sees: is it the user's own?"""

from django import forms
from django.contrib.auth.decorators import login_required
from django.core.exceptions import PermissionDenied
from django.db.models import Q
from django.http import HttpResponse, JsonResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import path
from django.views.decorators.http import require_POST
from rest_framework import generics, permissions, serializers
from rest_framework.decorators import api_view, permission_classes
from rest_framework.response import Response

from office.models import Badge, Company, Contract, Document, Folder, Message


class DocumentSerializer(serializers.ModelSerializer):
    class Meta:
        model = Document
        fields = ["id", "title", "folder"]  # finds: related-row-unchecked


class OwnFolderField(serializers.PrimaryKeyRelatedField):
    def get_queryset(self):
        if "request" not in self.context:
            return Folder.objects.none()
        return Folder.objects.filter(owner=self.context["request"].user)


class OwnDocumentSerializer(DocumentSerializer):
    folder = OwnFolderField()


class CheckedDocumentSerializer(DocumentSerializer):
    def validate_folder(self, folder):
        if folder.owner != self.context["request"].user:
            raise serializers.ValidationError("it is not yours")
        return folder


class DocumentCreate(generics.CreateAPIView):
    queryset = Document.objects.all()
    serializer_class = DocumentSerializer
    permission_classes = [permissions.IsAuthenticated]


class OwnDocumentCreate(DocumentCreate):
    serializer_class = OwnDocumentSerializer


class CheckedDocumentCreate(DocumentCreate):
    serializer_class = CheckedDocumentSerializer


class DocumentMove(generics.UpdateAPIView):
    """The document is looked up among the user's own, the folder that it goes to is not."""

    serializer_class = DocumentSerializer
    permission_classes = [permissions.IsAuthenticated]
    http_method_names = ["patch"]

    def get_queryset(self):
        return Document.objects.filter(folder__owner=self.request.user)


class OwnDocumentMove(DocumentMove):
    serializer_class = CheckedDocumentSerializer


@api_view(["POST"])
@permission_classes([permissions.IsAuthenticated])
def add(request):  # finds: related-row-unchecked
    made = Document.objects.create(title=request.data["title"], folder_id=request.data["folder_id"])
    return Response({"id": made.pk}, status=201)


@api_view(["POST"])
@permission_classes([permissions.IsAuthenticated])
def add_own(request):
    folder = get_object_or_404(Folder, pk=request.data["folder_id"], owner=request.user)
    made = Document.objects.create(title=request.data["title"], folder=folder)
    return Response({"id": made.pk}, status=201)


class CopyForm(forms.Form):
    folders = forms.ModelMultipleChoiceField(Folder.objects.all())  # finds: related-row-unchecked


@login_required
def copy(request, pk):
    document = get_object_or_404(Document, pk=pk, folder__owner=request.user)
    form = CopyForm(request.POST or None)
    if form.is_valid():
        document.also_in.set(form.cleaned_data["folders"])
        return redirect("/")
    return render(request, "form.html", {"form": form})


@login_required
def copy_own(request, pk):
    document = get_object_or_404(Document, pk=pk, folder__owner=request.user)
    form = CopyForm(request.POST or None)
    form.fields["folders"].queryset = Folder.objects.filter(owner=request.user)
    if form.is_valid():
        document.also_in.set(form.cleaned_data["folders"])
        return redirect("/")
    return render(request, "form.html", {"form": form})


@login_required
@require_POST
def put_into(request, pk):  # finds: related-row-unchecked
    """The folder stands in the URL."""
    made = Document.objects.create(title="new", folder=get_object_or_404(Folder, pk=pk))
    return JsonResponse({"id": made.pk}, status=201)


@login_required
@require_POST
def put_into_own(request, pk):
    folder = get_object_or_404(Folder, pk=pk, owner=request.user)
    made = Document.objects.create(title="new", folder=folder)
    return JsonResponse({"id": made.pk}, status=201)


@login_required
def own_folder(request, pk):
    return HttpResponse(get_object_or_404(Folder, pk=pk, owner=request.user).name)


@login_required
def forbidden_folder(request, pk):
    found = get_object_or_404(Folder, pk=pk)
    if found.owner != request.user:
        raise PermissionDenied  # finds: existence-shown-by-status
    return HttpResponse(found.name)


@login_required
def folder_that_is_always_forbidden(request, pk):
    found = Folder.objects.filter(pk=pk).first()
    if found is None or found.owner != request.user:
        raise PermissionDenied
    return HttpResponse(found.name)


@login_required
def message(request, pk):
    return HttpResponse(get_object_or_404(Message, pk=pk).text, "text/plain")  # finds: row-read-by-others


@login_required
def own_message(request, pk):
    own = Q(sender=request.user) | Q(recipient=request.user)
    return HttpResponse(get_object_or_404(Message, own, pk=pk).text, "text/plain")


@login_required
def own_badge(request, pk):
    return HttpResponse(get_object_or_404(Badge, pk=pk, user=request.user).label, "text/plain")


@login_required
def contracts_of_header(request):
    company = get_object_or_404(Company, pk=request.headers.get("X-Company"))  # finds: rows-listed-to-others
    titles = Contract.objects.filter(company=company).values_list("title", flat=True)
    return JsonResponse({"contracts": list(titles[:100])})


@login_required
def contracts_of_own_header(request):
    own = Company.objects.filter(employee__user=request.user)
    company = get_object_or_404(own, pk=request.headers.get("X-Company"))
    titles = Contract.objects.filter(company=company).values_list("title", flat=True)
    return JsonResponse({"contracts": list(titles[:100])})


@login_required
def contracts_of_cookie(request):
    company = request.COOKIES.get("company")  # finds: rows-listed-to-others
    if company is None:
        raise PermissionDenied
    titles = Contract.objects.filter(company_id=company).values_list("title", flat=True)
    return JsonResponse({"contracts": list(titles[:100])})


@login_required
def contracts_of_own_cookie(request):
    company = request.COOKIES.get("company")
    if company is None or str(request.user.employee.company_id) != company:
        raise PermissionDenied
    titles = Contract.objects.filter(company_id=company).values_list("title", flat=True)
    return JsonResponse({"contracts": list(titles[:100])})


urlpatterns = [
    path("contracts/of-header/", contracts_of_header),
    path("contracts/of-own-header/", contracts_of_own_header),
    path("contracts/of-cookie/", contracts_of_cookie),
    path("contracts/of-own-cookie/", contracts_of_own_cookie),
    path("badges/<int:pk>/", own_badge),
    path("messages/<int:pk>/", message),
    path("own-messages/<int:pk>/", own_message),
    path("documents/", DocumentCreate.as_view()),
    path("own-documents/", OwnDocumentCreate.as_view()),
    path("checked-documents/", CheckedDocumentCreate.as_view()),
    path("documents/<int:pk>/", DocumentMove.as_view()),
    path("own-documents/<int:pk>/", OwnDocumentMove.as_view()),
    path("add/", add),
    path("add-own/", add_own),
    path("copy/<int:pk>/", copy),
    path("copy-own/<int:pk>/", copy_own),
    path("into/<int:pk>/", put_into),
    path("into-own/<int:pk>/", put_into_own),
    path("folders/<int:pk>/", own_folder),
    path("forbidden-folders/<int:pk>/", forbidden_folder),
    path("always-forbidden-folders/<int:pk>/", folder_that_is_always_forbidden),
]
