from django.urls import path

from . import views

urlpatterns = [
    path("lists/new/", views.UploadWords.as_view(), name="upload-words"),
    path("words/", views.OwnWords.as_view(), name="own-words"),
]
