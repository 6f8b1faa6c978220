from django.urls import path

from . import views

urlpatterns = [
    path("sheets/", views.Sheets.as_view()),
    path("sheets/join/", views.Join.as_view()),
    path("sheets/<int:pk>/columns/", views.Columns.as_view()),
    path("sheets/<int:pk>/export/", views.Export.as_view()),
    path("columns/<int:pk>/answer/", views.MyAnswer.as_view()),
]
