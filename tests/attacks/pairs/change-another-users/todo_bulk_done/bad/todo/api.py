from rest_framework import serializers
from rest_framework.decorators import api_view, permission_classes
from rest_framework.pagination import PageNumberPagination
from rest_framework.permissions import IsAuthenticated
from rest_framework.response import Response

from .models import Task


class TaskSerializer(serializers.ModelSerializer):
    list_name = serializers.CharField(source='task_list.name', read_only=True)

    class Meta:
        model = Task
        fields = ['id', 'title', 'done', 'list_name']


class BulkSerializer(serializers.Serializer):
    ids = serializers.ListField(
        child=serializers.IntegerField(min_value=1, max_value=2**31), allow_empty=False, max_length=200
    )


@api_view(['GET'])
@permission_classes([IsAuthenticated])
def task_list(request):
    tasks = Task.objects.filter(task_list__owner=request.user).select_related('task_list').order_by('done', 'pk')
    paginator = PageNumberPagination()
    page = paginator.paginate_queryset(tasks, request)
    return paginator.get_paginated_response(TaskSerializer(page, many=True).data)


@api_view(['POST'])
@permission_classes([IsAuthenticated])
def bulk_done(request):
    serializer = BulkSerializer(data=request.data)
    serializer.is_valid(raise_exception=True)
    tasks = Task.objects.filter(pk__in=serializer.validated_data['ids'])
    changed = tasks.update(done=True)
    return Response({'changed': changed})
