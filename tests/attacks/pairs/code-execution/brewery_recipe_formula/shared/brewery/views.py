from rest_framework import viewsets
from rest_framework.decorators import action
from rest_framework.exceptions import ValidationError
from rest_framework.pagination import PageNumberPagination
from rest_framework.permissions import IsAuthenticated
from rest_framework.response import Response

from .formulas import FormulaError, strength
from .serializers import BatchSerializer, RecipeSerializer


class Pages(PageNumberPagination):
    page_size = 40


class RecipeViewSet(viewsets.ModelViewSet):
    serializer_class = RecipeSerializer
    permission_classes = [IsAuthenticated]
    pagination_class = Pages

    def get_queryset(self):
        return self.request.user.recipes.all()

    def perform_create(self, serializer):
        serializer.save(brewer=self.request.user)

    @action(detail=True, methods=["post"], serializer_class=BatchSerializer)
    def brew(self, request, pk=None):
        form = self.get_serializer(data=request.data)
        form.is_valid(raise_exception=True)
        batch = form.save(recipe=self.get_object())
        try:
            return Response({**form.data, "strength": strength(batch)}, status=201)
        except FormulaError as error:
            raise ValidationError({"formula": [str(error)]}) from None
