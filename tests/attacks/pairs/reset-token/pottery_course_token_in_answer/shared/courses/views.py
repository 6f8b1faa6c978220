from rest_framework import generics

from .models import Course
from .serializers import CourseSerializer


class Courses(generics.ListAPIView):
    queryset = Course.objects.order_by("begins_on", "pk")
    serializer_class = CourseSerializer
