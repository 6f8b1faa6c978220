from django.urls import path

from .views import MyStays, RequestAccess

urlpatterns = [
    path("access/", RequestAccess.as_view(), name="request-access"),
    path("stays/<str:token>/", MyStays.as_view(), name="my-stays"),
]
