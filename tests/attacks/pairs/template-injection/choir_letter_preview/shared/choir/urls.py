from django.urls import path

from . import views

app_name = "choir"
urlpatterns = [
    path("", views.LetterList.as_view(), name="letters"),
    path("new/", views.LetterWrite.as_view(), name="write"),
    path("<int:pk>/preview/", views.LetterPreview.as_view(), name="preview"),
]
