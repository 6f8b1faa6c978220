from rest_framework import serializers

from .models import Workflow


class StepSerializer(serializers.Serializer):
    run = serializers.ChoiceField(choices=["build", "test", "notify"])
    target = serializers.CharField(max_length=80)


class WorkflowSerializer(serializers.ModelSerializer):
    steps = StepSerializer(many=True, max_length=50)

    class Meta:
        model = Workflow
        fields = ["id", "name", "steps"]

    def create(self, validated_data):
        return Workflow.objects.create(**validated_data)

    def update(self, instance, validated_data):
        for name, value in validated_data.items():
            setattr(instance, name, value)
        instance.save(update_fields=list(validated_data))
        return instance
