from django.urls import path

from . import views

urlpatterns = [
    path("imports/", views.Imports.as_view()),
    path("imports/<int:pk>/", views.ImportDetail.as_view()),
    path("entries/", views.Entries.as_view()),
]
