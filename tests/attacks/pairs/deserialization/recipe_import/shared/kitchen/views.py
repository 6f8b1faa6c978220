from rest_framework import generics, pagination, parsers, permissions, serializers

from .models import Recipe
from .parsers import YAMLParser


class RecipeSerializer(serializers.ModelSerializer):
    class Meta:
        model = Recipe
        fields = ("id", "title", "minutes", "flour")


class RecipePagination(pagination.PageNumberPagination):
    page_size = 40


class RecipeListView(generics.ListCreateAPIView):
    serializer_class = RecipeSerializer
    permission_classes = (permissions.IsAuthenticated,)
    parser_classes = (parsers.JSONParser, YAMLParser)
    pagination_class = RecipePagination

    def get_queryset(self):
        return Recipe.objects.filter(cook=self.request.user)

    def perform_create(self, serializer):
        serializer.save(cook=self.request.user)
