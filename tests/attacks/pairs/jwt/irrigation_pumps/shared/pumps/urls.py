from django.urls import path

from .views import LoginView, PumpList, RefreshView

urlpatterns = [
    path("pumps/", PumpList.as_view()),
    path("token/", LoginView.as_view()),
    path("token/refresh/", RefreshView.as_view()),
]
