from django.urls import path

from .views import FreeFirings, Reserve

urlpatterns = [
    path("firings/", FreeFirings.as_view()),
    path("firings/<int:pk>/reserve/", Reserve.as_view()),
]
