from django.conf import settings
from django.contrib.contenttypes.fields import GenericForeignKey, GenericRelation
from django.db import models

User = settings.AUTH_USER_MODEL


class Profile(models.Model):
    user = models.OneToOneField(User, models.CASCADE, related_name="APP_profile")
    nick = models.CharField(max_length=40)


class Team(models.Model):
    name = models.CharField(max_length=40)
    members = models.ManyToManyField(User, related_name="APP_teams")

    def __str__(self):
        return self.name


class Project(models.Model):
    name = models.CharField(max_length=40)
    slug = models.SlugField()
    team = models.ForeignKey(Team, models.CASCADE, related_name="projects")
    lead = models.ForeignKey(User, models.CASCADE, related_name="APP_led")

    def __str__(self):
        return self.name


class Label(models.Model):
    name = models.CharField(max_length=40)
    colour = models.CharField(max_length=10, default="red")

    def __str__(self):
        return self.name


class Issue(models.Model):
    title = models.CharField(max_length=40)
    body = models.TextField(default="text")
    state = models.CharField(
        max_length=10, default="open", choices=[("open", "Open"), ("shut", "Shut")]
    )
    project = models.ForeignKey(Project, models.CASCADE, related_name="issues")
    reporter = models.ForeignKey(User, models.CASCADE, related_name="APP_reported")
    assignee = models.ForeignKey(User, models.SET_NULL, null=True, related_name="APP_assigned")
    parent = models.ForeignKey("self", models.CASCADE, null=True, related_name="subtasks")
    labels = models.ManyToManyField(Label, related_name="issues")
    events = GenericRelation("Event")

    def __str__(self):
        return self.title

    def get_absolute_url(self):
        return f"/{self.project.slug}/{self.pk}"

    def may_edit(self, user):
        return self.project.lead == user or self.reporter == user


class Remark(models.Model):
    issue = models.ForeignKey(Issue, models.CASCADE, related_name="remarks")
    writer = models.ForeignKey(User, models.CASCADE, related_name="APP_remarks")
    text = models.CharField(max_length=40, default="text")
    hidden = models.BooleanField(default=False)
    made = models.DateField(default="2025-01-01")

    class Meta:
        get_latest_by = "made"


class Event(models.Model):
    verb = models.CharField(max_length=40)
    actor = models.ForeignKey(User, models.CASCADE, related_name="APP_events")
    content_type = models.ForeignKey("contenttypes.ContentType", models.CASCADE)
    object_id = models.PositiveIntegerField()
    subject = GenericForeignKey("content_type", "object_id")
