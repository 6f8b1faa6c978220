import requests
from django.shortcuts import get_object_or_404
from rest_framework import generics
from rest_framework.exceptions import ValidationError
from rest_framework.response import Response
from rest_framework.views import APIView

from .download import download
from .models import Note, Recipe
from .serializers import ImportSerializer, NoteSerializer, RecipeSerializer


class RecipeList(generics.ListCreateAPIView):
    serializer_class = RecipeSerializer

    def get_queryset(self):
        return Recipe.objects.filter(owner=self.request.user)

    def perform_create(self, serializer):
        serializer.save(owner=self.request.user)


class RecipeDetail(generics.RetrieveUpdateDestroyAPIView):
    serializer_class = RecipeSerializer

    def get_queryset(self):
        return Recipe.objects.filter(owner=self.request.user)


class RecipeImport(APIView):
    def post(self, request):
        serializer = ImportSerializer(data=request.data)
        serializer.is_valid(raise_exception=True)
        url = serializer.validated_data["url"]
        try:
            text = download(url)
        except requests.RequestException:
            raise ValidationError({"url": "The page could not be loaded."}) from None
        recipe = Recipe.objects.create(
            owner=request.user,
            title=serializer.validated_data["title"],
            text=text,
            source=url,
        )
        return Response(RecipeSerializer(recipe).data, status=201)


class NoteList(generics.ListCreateAPIView):
    serializer_class = NoteSerializer

    def get_recipe(self):
        return get_object_or_404(Recipe, pk=self.kwargs["pk"], owner=self.request.user)

    def get_queryset(self):
        return Note.objects.filter(recipe=self.get_recipe())

    def perform_create(self, serializer):
        serializer.save(recipe=self.get_recipe())
