from django.urls import path

from points.views import Gift

urlpatterns = [path("api/gifts/", Gift.as_view())]
