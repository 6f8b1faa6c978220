from django.urls import path

from .views import MyCodeword, MyIncidents, SpokenCodeword

urlpatterns = [
    path("incidents/", MyIncidents.as_view()),
    path("codeword/", MyCodeword.as_view()),
    path("premises/<int:pk>/spoken/", SpokenCodeword.as_view()),
]
