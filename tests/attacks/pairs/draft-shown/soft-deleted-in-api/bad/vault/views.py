from django.http import JsonResponse
from django.shortcuts import get_object_or_404

from .models import Document


def documents(request):
    found = Document.objects.filter(is_public=True).order_by("title")[:50]
    return JsonResponse({"documents": [{"id": d.pk, "title": d.title} for d in found]})


def document(request, pk):
    document = get_object_or_404(Document.all_objects, pk=pk, is_public=True)
    return JsonResponse({"id": document.pk, "title": document.title, "text": document.text})
