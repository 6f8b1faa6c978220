from django.contrib import admin
from django.urls import path

from truffles import views

urlpatterns = [
    path("admin/", admin.site.urls),
    path("finds/", views.finds, name="finds"),
    path("finds/record/", views.record, name="record"),
]
