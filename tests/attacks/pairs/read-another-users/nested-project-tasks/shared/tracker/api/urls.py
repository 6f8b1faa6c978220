from django.urls import include, path
from rest_framework.routers import DefaultRouter

from .views import ProjectTaskViewSet, ProjectViewSet

projects = DefaultRouter()
projects.register("projects", ProjectViewSet, basename="project")
tasks = DefaultRouter()
tasks.register("tasks", ProjectTaskViewSet, basename="project-task")

urlpatterns = [
    path("", include(projects.urls)),
    path("projects/<int:project_pk>/", include(tasks.urls)),
]
