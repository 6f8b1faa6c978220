from django.http import HttpResponse, HttpResponseBadRequest
from rest_framework import generics
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
            return HttpResponse("<h1>Not found</h1>", status=404)
        return Response(LighthouseSerializer(lighthouse).data)


class Visits(APIView):
    def get(self, request, slug):
        visits = Visit.objects.filter(lighthouse__slug=slug, visitor=request.user)[:100]
        return Response(VisitSerializer(visits, many=True).data)

    def post(self, request, slug):
        lighthouse = Lighthouse.objects.filter(slug=slug).first()
        if lighthouse is None:
            return HttpResponse("<h1>Not found</h1>", status=404)
        serializer = VisitSerializer(data=request.data)
        if not serializer.is_valid():
            return HttpResponseBadRequest(f"Error: {serializer.errors}")
        if not lighthouse.lit:
            return Response({"error_message": "The lighthouse is closed."}, status=400)
        serializer.save(lighthouse=lighthouse, visitor=request.user)
        return Response(serializer.data, status=201)
