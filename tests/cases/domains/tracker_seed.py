from django.contrib.auth import get_user_model

from .models import Event, Issue, Label, Profile, Project, Remark, Team


def seed(first, last):
    for n in range(first, last):
        user = get_user_model().objects.create(username=f"APP-{n}")
        Profile.objects.create(user=user, nick=f"nick {n}")
        team = Team.objects.create(name=f"team {n}")
        team.members.add(user)
        project = Project.objects.create(name=f"project {n}", slug=f"p{n}", team=team, lead=user)
        label = Label.objects.create(name=f"label {n}")
        for part in "ab":
            issue = Issue.objects.create(
                title=f"issue {n}{part}",
                project=project,
                reporter=user,
                assignee=user,
                parent=Issue.objects.order_by("-pk").first(),
            )
            issue.labels.add(label)
            Remark.objects.create(issue=issue, writer=user)
            Remark.objects.create(issue=issue, writer=user)
            Event.objects.create(verb="made", actor=user, subject=issue)
