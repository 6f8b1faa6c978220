from django.urls import path

from looms.views import ImportDraft

urlpatterns = [path("drafts/import/", ImportDraft.as_view(), name="import-draft")]
