from django.shortcuts import get_object_or_404
from rest_framework import status
from rest_framework.decorators import api_view
from rest_framework.pagination import PageNumberPagination
from rest_framework.response import Response

from .models import Note, Patient
from .serializers import NoteSerializer, PatientSerializer


def paged(request, found, serializer):
    pages = PageNumberPagination()
    page = pages.paginate_queryset(found, request)
    return pages.get_paginated_response(serializer(page, many=True).data)


@api_view(["GET", "POST"])
def clients(request):
    if request.method == "GET":
        return paged(request, Patient.objects.filter(therapist=request.user), PatientSerializer)
    serializer = PatientSerializer(data=request.data)
    serializer.is_valid(raise_exception=True)
    serializer.save(therapist=request.user)
    return Response(serializer.data, status=status.HTTP_201_CREATED)


@api_view(["GET", "POST"])
def notes(request):
    if request.method == "GET":
        return paged(request, Note.objects.filter(patient__therapist=request.user), NoteSerializer)
    serializer = NoteSerializer(data=request.data, context={"request": request})
    serializer.is_valid(raise_exception=True)
    serializer.save()
    return Response(serializer.data, status=status.HTTP_201_CREATED)


@api_view(["GET", "DELETE"])
def note(request, pk):
    note = get_object_or_404(Note, pk=pk, patient__therapist=request.user)
    if request.method == "DELETE":
        note.delete()
        return Response(status=status.HTTP_204_NO_CONTENT)
    return Response(NoteSerializer(note).data)
