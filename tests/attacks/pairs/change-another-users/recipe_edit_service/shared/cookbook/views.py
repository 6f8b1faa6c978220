from rest_framework import generics
from rest_framework.response import Response

from . import services
from .models import Recipe
from .serializers import RecipeSerializer


class RecipeCollection(generics.ListCreateAPIView):
    queryset = Recipe.objects.select_related("cook")
    serializer_class = RecipeSerializer

    def perform_create(self, serializer):
        serializer.save(cook=self.request.user)


class RecipeItem(generics.RetrieveAPIView):
    queryset = Recipe.objects.select_related("cook")
    serializer_class = RecipeSerializer

    def put(self, request, pk):
        serializer = self.get_serializer(data=request.data)
        serializer.is_valid(raise_exception=True)
        recipe = services.revise_recipe(pk=pk, editor=request.user, **serializer.validated_data)
        return Response(self.get_serializer(recipe).data)
