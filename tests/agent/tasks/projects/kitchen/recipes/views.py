from rest_framework import generics, permissions
from rest_framework.decorators import api_view
from rest_framework.response import Response

from .models import Category, Rating, Recipe
from .serializers import CategorySerializer, RatingSerializer, RecipeSerializer


class RecipeList(generics.ListCreateAPIView):
    queryset = Recipe.objects.all()
    serializer_class = RecipeSerializer
    permission_classes = [permissions.IsAuthenticatedOrReadOnly]

    def perform_create(self, serializer):
        serializer.save(author=self.request.user)


class RecipeDetail(generics.RetrieveUpdateDestroyAPIView):
    queryset = Recipe.objects.select_related('author', 'category').prefetch_related('ingredients')
    serializer_class = RecipeSerializer
    permission_classes = [permissions.IsAuthenticatedOrReadOnly]


class RatingList(generics.ListCreateAPIView):
    queryset = Rating.objects.select_related('user')
    serializer_class = RatingSerializer
    permission_classes = [permissions.IsAuthenticatedOrReadOnly]

    def perform_create(self, serializer):
        serializer.save(user=self.request.user)


class CategoryList(generics.ListCreateAPIView):
    queryset = Category.objects.all()
    serializer_class = CategorySerializer


@api_view(['GET'])
def quick(request):
    """Recipes that take half an hour or less."""
    recipes = (
        Recipe.objects.filter(minutes__lte=30)
        .select_related('author', 'category')
        .prefetch_related('ingredients')
    )
    return Response(RecipeSerializer(recipes, many=True).data)
