import yaml
from django.db import transaction
from rest_framework import serializers

from .models import Control, Course


class CourseFileSerializer(serializers.Serializer):
    name = serializers.CharField(max_length=80)
    climb_m = serializers.IntegerField(min_value=0, max_value=5000, default=0)
    controls = serializers.ListField(
        child=serializers.IntegerField(min_value=31, max_value=999), min_length=1, max_length=60
    )


def parse(content):
    try:
        return yaml.load(content, Loader=yaml.SafeLoader)
    except (yaml.YAMLError, ValueError, LookupError, TypeError, AttributeError, RecursionError) as error:
        raise serializers.ValidationError({"file": ["The file is no YAML."]}) from error


@transaction.atomic
def import_course(planner, content):
    serializer = CourseFileSerializer(data=parse(content))
    serializer.is_valid(raise_exception=True)
    data = serializer.validated_data
    course = Course.objects.create(planner=planner, name=data["name"], climb_m=data["climb_m"])
    Control.objects.bulk_create(
        Control(course=course, code=code, position=position) for position, code in enumerate(data["controls"], 1)
    )
    return course
