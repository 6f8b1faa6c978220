from django.contrib import admin
from django.urls import path

from timesheets import views

urlpatterns = [
    path("admin/", admin.site.urls),
    path("hours/", views.EntryList.as_view(), name="entries"),
    path("hours/new/", views.EntryCreate.as_view(), name="entry-new"),
    path("hours/<int:pk>/", views.EntryUpdate.as_view(), name="entry-edit"),
    path("hours/<int:pk>/delete/", views.EntryDelete.as_view(), name="entry-delete"),
]
