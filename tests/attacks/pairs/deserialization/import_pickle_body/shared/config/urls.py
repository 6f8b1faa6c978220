from django.urls import path

from sync.views import ImportView

urlpatterns = [path("sync/import/", ImportView.as_view())]
