from rest_framework import serializers

from .models import Project, Ticket, Timesheet


class ProjectSerializer(serializers.ModelSerializer):
    class Meta:
        model = Project
        fields = ['id', 'name', 'key', 'owner', 'created_at']
        read_only_fields = ['owner']


class TicketSerializer(serializers.ModelSerializer):
    project_name = serializers.CharField(source='project.name', read_only=True)
    assignee_name = serializers.SerializerMethodField()
    label_names = serializers.SerializerMethodField()

    class Meta:
        model = Ticket
        fields = [
            'id',
            'project',
            'project_name',
            'title',
            'body',
            'status',
            'assignee',
            'assignee_name',
            'label_names',
            'created_at',
        ]

    def get_assignee_name(self, ticket):
        return ticket.assignee.username if ticket.assignee else None

    def get_label_names(self, ticket):
        return [label.name for label in ticket.labels.all()]


class TimesheetSerializer(serializers.ModelSerializer):
    class Meta:
        model = Timesheet
        fields = ['id', 'ticket', 'day', 'hours', 'note']

    def validate_hours(self, hours):
        if hours <= 0 or hours > 24:
            raise serializers.ValidationError('A day has 24 hours.')
        return hours
