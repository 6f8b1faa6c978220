from rest_framework import viewsets
from rest_framework.permissions import AllowAny
from rest_framework.response import Response
from rest_framework.views import APIView

from .models import Course
from .serializers import CourseSerializer, RunSerializer


class CourseViewSet(viewsets.ReadOnlyModelViewSet):
    permission_classes = [AllowAny]
    queryset = Course.objects.all()
    serializer_class = CourseSerializer


class RunViewSet(viewsets.ModelViewSet):
    serializer_class = RunSerializer

    def get_queryset(self):
        return self.request.user.runs.all()

    def perform_create(self, serializer):
        serializer.save(runner=self.request.user)


class Me(APIView):
    def get(self, request):
        return Response({"name": request.user.get_username(), "email": request.user.email})
