from django.contrib import admin
from django.urls import path

from reset.views import AskView, NewPasswordView

urlpatterns = [
    path("admin/", admin.site.urls),
    path("reset/", AskView.as_view()),
    path("reset/<int:pk>/<str:token>/", NewPasswordView.as_view()),
]
