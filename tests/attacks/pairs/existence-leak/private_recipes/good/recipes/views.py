from django.utils.crypto import get_random_string
from django.utils.text import slugify
from rest_framework import generics
from rest_framework.permissions import IsAuthenticated

from .models import Recipe
from .permissions import CookOrPublic
from .serializers import RecipeSerializer


class RecipeList(generics.ListCreateAPIView):
    serializer_class = RecipeSerializer

    def get_queryset(self):
        visible = Recipe.objects.visible_to(self.request.user)
        return visible.prefetch_related("ingredients").order_by("title")

    def perform_create(self, serializer):
        title = slugify(serializer.validated_data["title"])[:30]
        slug = f"{title}-{get_random_string(6)}".lower()
        serializer.save(cook=self.request.user, slug=slug)


class RecipeDetail(generics.RetrieveUpdateDestroyAPIView):
    serializer_class = RecipeSerializer
    permission_classes = [IsAuthenticated, CookOrPublic]
    lookup_field = "slug"

    def get_queryset(self):
        visible = Recipe.objects.visible_to(self.request.user)
        return visible.prefetch_related("ingredients")
