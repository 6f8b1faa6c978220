from django.urls import path

from .views import OpenSafe, SetCode

urlpatterns = [
    path("safe/code/", SetCode.as_view()),
    path("safe/open/", OpenSafe.as_view()),
]
