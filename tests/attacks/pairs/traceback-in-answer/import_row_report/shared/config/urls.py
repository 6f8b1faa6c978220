from django.urls import path

from library.views import ImportView

urlpatterns = [path("api/shelves/<slug:code>/import/", ImportView.as_view())]
