from django.db.models import Q
from django.shortcuts import get_object_or_404
from rest_framework import generics, status
from rest_framework.permissions import IsAuthenticated
from rest_framework.response import Response
from rest_framework.views import APIView

from .models import Course, Essay
from .permissions import StudentOrTeacher
from .serializers import CourseSerializer, EssaySerializer


class CourseList(generics.ListAPIView):
    serializer_class = CourseSerializer

    def get_queryset(self):
        return Course.objects.filter(students=self.request.user)


class EssayList(generics.ListCreateAPIView):
    serializer_class = EssaySerializer

    def get_queryset(self):
        user = self.request.user
        return Essay.objects.filter(Q(student=user) | Q(course__teacher=user))

    def perform_create(self, serializer):
        serializer.save(student=self.request.user)


class EssayDetail(APIView):
    permission_classes = [IsAuthenticated, StudentOrTeacher]

    def get_object(self, pk):
        essay = get_object_or_404(Essay.objects.select_related("course"), pk=pk)
        return essay

    def get(self, request, pk):
        return Response(EssaySerializer(self.get_object(pk)).data)

    def patch(self, request, pk):
        serializer = EssaySerializer(
            self.get_object(pk), data=request.data, partial=True, context={"request": request}
        )
        serializer.is_valid(raise_exception=True)
        serializer.save()
        return Response(serializer.data)

    def delete(self, request, pk):
        self.get_object(pk).delete()
        return Response(status=status.HTTP_204_NO_CONTENT)
