from rest_framework import generics
from rest_framework.exceptions import NotFound, ValidationError
from rest_framework.response import Response
from rest_framework.views import APIView

from .models import Lighthouse, Visit
from .serializers import LighthouseSerializer, VisitSerializer


class LighthouseList(generics.ListAPIView):
    queryset = Lighthouse.objects.all()
    serializer_class = LighthouseSerializer


class LighthouseDetail(APIView):
    def get(self, request, slug):
        lighthouse = Lighthouse.objects.filter(slug=slug).first()
        if lighthouse is None:
            raise NotFound("There is no such lighthouse.")
        return Response(LighthouseSerializer(lighthouse).data)


class Visits(APIView):
    def get(self, request, slug):
        visits = Visit.objects.filter(lighthouse__slug=slug, visitor=request.user)[:100]
        return Response(VisitSerializer(visits, many=True).data)

    def post(self, request, slug):
        lighthouse = Lighthouse.objects.filter(slug=slug).first()
        if lighthouse is None:
            raise NotFound("There is no such lighthouse.")
        serializer = VisitSerializer(data=request.data)
        serializer.is_valid(raise_exception=True)
        if not lighthouse.lit:
            raise ValidationError({"detail": "The lighthouse is closed."})
        serializer.save(lighthouse=lighthouse, visitor=request.user)
        return Response(serializer.data, status=201)
