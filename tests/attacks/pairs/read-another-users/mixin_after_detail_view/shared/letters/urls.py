from django.urls import path

from . import views

app_name = "letters"
urlpatterns = [
    path("", views.LetterList.as_view(), name="list"),
    path("<uuid:pk>/", views.LetterDetail.as_view(), name="detail"),
]
