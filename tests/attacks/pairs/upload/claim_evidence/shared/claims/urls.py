from django.urls import path

from .views import SendEvidence, ShowEvidence

urlpatterns = [
    path("evidence/", SendEvidence.as_view()),
    path("evidence/<int:pk>/", ShowEvidence.as_view()),
]
