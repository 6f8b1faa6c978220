from django.contrib import admin
from django.urls import path

from vet import views

urlpatterns = [
    path("admin/", admin.site.urls),
    path("", views.day_plan, name="day-plan"),
    path("branches/", views.branches, name="branches"),
    path("branches/<int:pk>/switch/", views.switch_branch, name="switch-branch"),
]
