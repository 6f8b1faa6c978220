from django.db import models
from django.db.models import Q


class TicketQuerySet(models.QuerySet):
    def in_workspace(self, workspace):
        return self.filter(workspace=workspace)

    def search(self, workspace, words):
        return self.filter(
            Q(workspace=workspace) & Q(subject__icontains=words) | Q(message__icontains=words)
        )
