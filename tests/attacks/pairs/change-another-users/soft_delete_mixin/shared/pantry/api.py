from rest_framework import permissions, serializers, viewsets

from common.mixins import SoftDestroyMixin

from .models import Recipe


class RecipeSerializer(serializers.ModelSerializer):
    class Meta:
        model = Recipe
        fields = ["id", "title", "method"]


class RecipeViewSet(SoftDestroyMixin, viewsets.ModelViewSet):
    serializer_class = RecipeSerializer
    permission_classes = [permissions.IsAuthenticated]

    def get_queryset(self):
        return Recipe.objects.filter(cook=self.request.user).order_by("pk")

    def perform_create(self, serializer):
        serializer.save(cook=self.request.user)
