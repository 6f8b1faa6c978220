from rest_framework import generics
from rest_framework.pagination import PageNumberPagination
from rest_framework.response import Response
from rest_framework.views import APIView

from .formula import FormulaError, evaluate
from .models import Pattern
from .serializers import MeasuresSerializer, PatternSerializer


class Pages(PageNumberPagination):
    page_size = 20


class PatternList(generics.ListCreateAPIView):
    """All knitters see all patterns."""

    queryset = Pattern.objects.all()
    serializer_class = PatternSerializer
    pagination_class = Pages

    def perform_create(self, serializer):
        serializer.save(designer=self.request.user)


class PatternDetail(generics.RetrieveUpdateDestroyAPIView):
    serializer_class = PatternSerializer

    def get_queryset(self):
        return self.request.user.patterns.all()


class CastOn(APIView):
    def get(self, request, pk):
        pattern = generics.get_object_or_404(Pattern, pk=pk)
        measures = MeasuresSerializer(data=request.query_params)
        measures.is_valid(raise_exception=True)
        try:
            return Response({"stitches": evaluate(pattern.stitches, **measures.validated_data)})
        except FormulaError as error:
            return Response({"detail": str(error)}, status=400)
