from django.urls import path

from .views import Cast, Motions, Result

urlpatterns = [
    path("", Motions.as_view(), name="motions"),
    path("<int:pk>/vote/", Cast.as_view(), name="vote"),
    path("<int:pk>/result/", Result.as_view(), name="result"),
]
