from rest_framework import serializers, status
from rest_framework.parsers import MultiPartParser
from rest_framework.response import Response
from rest_framework.views import APIView

from .importing import read_recipe
from .models import Recipe


class UploadSerializer(serializers.Serializer):
    file = serializers.FileField(max_length=100)

    def validate_file(self, file):
        if file.size > 64 * 1024:
            raise serializers.ValidationError("A recipe has at most 64 KB.")
        return file


class RecipeSerializer(serializers.ModelSerializer):
    class Meta:
        model = Recipe
        fields = ["id", "name", "style", "boil_minutes"]


class RecipeImport(APIView):
    parser_classes = [MultiPartParser]

    def post(self, request):
        upload = UploadSerializer(data=request.data)
        upload.is_valid(raise_exception=True)
        recipe = RecipeSerializer(data=read_recipe(upload.validated_data["file"]))
        recipe.is_valid(raise_exception=True)
        recipe.save(brewer=request.user)
        return Response(recipe.data, status=status.HTTP_201_CREATED)
