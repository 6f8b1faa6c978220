from rest_framework.generics import ListCreateAPIView

from .models import Course
from .serializers import CourseSerializer


class Courses(ListCreateAPIView):
    serializer_class = CourseSerializer

    def get_queryset(self):
        mine = Course.objects.filter(trainer=self.request.user)
        return mine.prefetch_related("lessons")

    def perform_create(self, serializer):
        serializer.save(trainer=self.request.user)
