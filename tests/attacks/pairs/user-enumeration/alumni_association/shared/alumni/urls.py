from django.urls import path

from .views import ReunionList, SignIn

urlpatterns = [
    path("sign-in/", SignIn.as_view(), name="sign-in"),
    path("reunions/", ReunionList.as_view(), name="reunions"),
]
