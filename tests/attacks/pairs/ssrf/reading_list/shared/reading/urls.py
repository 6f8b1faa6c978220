from django.urls import path

from .views import Links, LinkView, Preview

urlpatterns = [
    path("links/", Links.as_view()),
    path("links/preview/", Preview.as_view()),
    path("links/<int:pk>/", LinkView.as_view()),
]
