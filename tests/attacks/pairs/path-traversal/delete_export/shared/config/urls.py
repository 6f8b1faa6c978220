from django.urls import path

from exports import views

urlpatterns = [path("exports/", views.list_exports), path("exports/delete/", views.delete_export)]
