"""What words stand for: families of them that say the same to the router.

A word that ends with `*` stands for all that begin so; two words that `~` joins are a phrase. All
are in lower case and without accents.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import zip_longest

_FAMILIES = {
    # what is to be done
    "do-create": (
        "create creates add adds write build make implement need generate setup set install "
        "configure integrate introduce provide want define register enable connect send store "
        "expose anlegen einbauen erstelle* schreib* erstellen einrichten hinzufugen fuge baue "
        "bauen crea crear anade anadir agrega agregar escribe haz necesito ajoute ajouter cree "
        "creer ecris fais scaffold bootstrap let allow put give export import restrict limit show "
        "develop implement* code prepare produce deploy design~form design~page generate* include "
        "extend wire hook insert attach schedule protect secure enforce require paginate cache "
        "index log notify track support handle display render authenticate"
    ),
    "do-fix": (
        "fix repair mend solve resolve broken breaks fails failed failing crash* bug bugs wrong "
        "error errors exception traceback raises throws problem issue doesnt cant behebe* beheben "
        "repariere arregla arreglalo corrige corriger reparer fehler funktioniert kaputt leak "
        "leaks hole lost missing never ignores ignored hangs stuck close nothing denied refused "
        "invalid empty twice not~working isn't doesn't can't won't repariert unable cannot debug "
        "diagnose troubleshoot investigate unbreak resolved correct"
    ),
    "do-optimize": (
        "optimi* faster fast slow slower speed quick performance performant n+1 sluggish laggy "
        "tune tuning reduce bottleneck* throughput latency schneller langsam* rapido rapide lent "
        "lente lenta timeouts too~many too~slow eager lazy get~rid cut~down per~row each~row "
        "queries efficient efficiently inefficient speedup speed~up optimise* n~plus expensive "
        "costly heavy memory~usage scale~better less~queries fewer~queries fewer take takes "
        "seconds"
    ),
    "do-refactor": (
        "refactor* convert rewrite split extract rename migrate upgrade port replace move switch "
        "turn restructure clean cleanup modernise modernize simplify squash merge change rework "
        "umstellen umziehen migrar migrer mejora ameliore aufraumen unify convierte reset break "
        "consolidate decouple deduplicate reorganise reorganize translate~to modularise "
        "transition adopt swap substitute inline upgrade~from migrate~from downgrade"
    ),
    "do-review": (
        "review check audit inspect verify assess analyse analyze scan look safe secure "
        "vulnerable ok okay opinion thoughts prufe pruf* revisa audita verifie auditoria feedback "
        "judge look~at look~over what's~wrong who~can ready~for examine proofread critique "
        "evaluate validate~my lint is~this are~these is~my anything~wrong safely best~practice "
        "best~practices improvements code~review pull~request pr diff assessment rate find~all "
        "list~all which~views which~endpoints which~pages"
    ),
    "do-test": (
        "test tests testing pytest unittest coverage assert testcase mock factory factories "
        "fixture fixtures prueba pruebas teste flaky assertnumqueries lock pin factory_boy "
        "apiclient tdd pytest-django e2e end-to-end integration~test integration~tests unit~test "
        "unit~tests regression~test test~suite testing~strategy hypothesis parametrize "
        "coverage~report"
    ),
    "do-explain": (
        "what what's whats why how explain explained difference vs versus mean means when which "
        "should does differ compared wie was wann warum unterschied que como cuando diferencia "
        "comment quand pourquoi quoi understand tell meaning learn was~ist how~do how~does "
        "what~is what~are difference~between when~should when~do walk~me describe overview "
        "clarify purpose concept~of confused confusing documentation docs example~of advantages "
        "disadvantages better~practice"
    ),
    "do-plan": (
        "plan plans design architect architecture strategy roadmap structure organise organize "
        "approach concept blueprint propose recommend advice layout steps scale scaling scalable "
        "architektur arquitectura entwirf disena idea should~we how~should which~approach "
        "best~way choose decide proposal designing architecting planning structuring outline "
        "suggest evaluate~options trade-offs tradeoffs options pros~cons long-term best~approach "
        "best~architecture estimate migration~plan migration~strategy upgrade~path"
    ),
    "do-explain-start": (
        "how~do how~does how~can how~could what~is what~are what~does what's~the whats~the "
        "when~should when~do was~ist wie~funktioniert que~es como~funciona comment~fonctionne "
        "what~makes how~is how~are tell~me why~is why~does explain~the explain~how a~quoi qu~est "
        "i~understand"
    ),
    # what it is about
    "models": (
        "model models modelo modelos modele modeles field fields foreignkey foreign manytomany "
        "onetoone charfield textfield booleanfield textchoices choices meta __str__ slug null "
        "blank on_delete related_name column schema tables uuid champ campo feld datefield "
        "decimalfield entity entities attributes relationship relationships relations one-to-many "
        "foreign~keys many-to-many modelled verbose~name"
    ),
    "models-deep": (
        "manager managers signal signals post_save pre_save receiver constraint constraints "
        "uniqueconstraint checkconstraint generic contenttypes abstract mixin soft soft-delete "
        "generatedfield db_default history index indexes jsonfield arrayfield normalis* denormal* "
        "proxy inheritance"
    ),
    "queries": (
        "query queries queryset querysets orm select_related prefetch_related prefetch annotate "
        "aggregate subquery exists n+1 eager bulk_create bulk_update bulk f() q() sql raw "
        "select_for_update atomic transaction distinct in_bulk values_list only defer abfragen "
        "consultas requetes lazily assertnumqueries window join joins outerref filter exclude"
    ),
    "migrations": (
        "migration migrations makemigrations migrate runpython runsql addfield addindex "
        "alterfield removefield squash irreversible reverse reversible backfill datenmigration "
        "migracion migraciones zero-downtime downtime 0001_initial separatedatabaseandstate "
        "rollback"
    ),
    "views": (
        "view views listview detailview createview updateview deleteview templateview render "
        "redirect cbv fbv page pages seite seiten pagina vista vue vues get_queryset "
        "get_context_data httpresponse 404 pagination paginate paginated homepage dashboard"
    ),
    "urls": (
        "url urls urlconf path re_path reverse include namespace converter converters app_name "
        "noreversematch"
    ),
    "templates": (
        "template templates templatedoesnotexist block extends include htmx filter tag tags "
        "navbar bootstrap templatesyntaxerror plantilla base.html inclusion tailwind alpine "
        "partial"
    ),
    "forms": (
        "form forms modelform formset formsets widget widgets clean cleaned_data is_valid "
        "formulario formulaire formular validation validate checkbox dropdown contact"
    ),
    "admin": (
        "admin modeladmin list_display list_filter inline inlines superuser changelist "
        "search_fields fieldsets tabularinline adminsite"
    ),
    "api": (
        "api apis rest drf serializer serializers viewset viewsets endpoint endpoints graphql "
        "router openapi swagger throttl* apiview rest_framework graphene strawberry django-ninja "
        "serializador modelserializer json webhook versioning 415 spectacular"
    ),
    "auth": (
        "auth authenti* login log-in logout sign signup signin password passwords permission* "
        "permisos jwt token tokens oauth oauth2 oidc sso saml ldap user users session sessions "
        "simplejwt allauth guardian role roles group groups idor owner authoriz* anonymous "
        "register registration benutzer anmelden berechtigung* usuario usuarios connexion "
        "authentifi* autentic* 2fa totp passkeys account accounts access 401 403 log~in sign~in "
        "sign~up has_perm stranger* has_object_permission isauthenticated loginrequiredmixin "
        "superuser is_staff"
    ),
    "security": (
        "security secure csrf xss cors injection secrets secret secret_key csp hsts owasp "
        "vulnerab* vulnerable clickjacking pentest hardcoded sicherheit* seguridad securite "
        "injectable csrf_exempt leaks redirect ssrf traversal hacked harden sanitise sanitize "
        "encrypt headers nosniff x-frame-options permissions-policy samesite httponly "
        "sql~injection mass~assignment brute~force brute-force bcrypt argon2 sensitive gdpr pii "
        "owasp~top sanit* escape escaping exploit exploitable attack attacker"
    ),
    "middleware": ("middleware middlewares process_view get_response"),
    "settings": (
        "settings setting allowed_hosts debug environ environment logging databases router "
        "configuration installed_apps timezone pgbouncer conn_max_age replica pooling pool waffle"
    ),
    "deployment": (
        "deploy deployment deployed docker dockerfile compose gunicorn uwsgi nginx production "
        "whitenoise systemd heroku render fly.io vps hosting wsgi release server online live ci "
        "cd produktion produccion despliega desplegar deploie deployer container containers "
        "github~actions gitlab docker-compose ci/cd pythonanywhere railway digitalocean beanstalk "
        "elastic~beanstalk collectstatic~deploy blue/green healthcheck health~check health~checks "
        "supervisor apache mod_wsgi caddy ssl~certificate https certbot ec2~django staging"
    ),
    "caching": (
        "cache caches cached caching cache_page redis memcached invalidat* ttl vary etag cachea "
        "cached_property stale cache~invalidation cache~key cache~keys django-redis cacheops "
        "stampede per-view fragment"
    ),
    "tasks": (
        "celery task tasks beat background queue worker workers rabbitmq periodic cron huey rq "
        "on_commit schedule scheduled nightly hintergrund* tarea tareas tache taches async_task "
        "delay() delay apply_async retries dramatiq django-rq django-q flower celery-beat chord "
        "group~tasks chain asynchronously in~background send~later cronjob~django eta countdown "
        "acks_late kombu"
    ),
    "async": (
        "async asynchronous asgi channels websocket websockets consumer consumers daphne uvicorn "
        "sync_to_async async_to_sync realtime real-time asyncio await sse "
        "synchronousonlyoperation hypercorn asynchron* echtzeit tiempo temps~reel tiempo~real "
        "real~time live~updates coroutine server-sent push~updates long-polling long~polling chat "
        "event~loop asyncwebsocketconsumer layer layers live~chat live~notifications presence"
    ),
    "files": (
        "static staticfiles media upload uploads uploaded collectstatic css images image photo s3 "
        "django-storages storage storages filefield imagefield thumbnail* cdn static_root"
    ),
    "i18n": (
        "translate translation* translated gettext i18n l10n locale locales makemessages language "
        "languages naive timezone"
    ),
    "commands": ("command commands management basecommand call_command"),
    "search": (
        "search full-text fulltext full~text elasticsearch searchvector searchrank trigram "
        "algolia meilisearch volltextsuche autocomplete buscador suche searchable solr"
    ),
    "integrations": (
        "stripe paypal sendgrid mailgun anymail sentry datadog twilio sms email emails mail mails "
        "payment payments webhook slack firebase newsletter notification* pagos zahlung* "
        "paiement* opentelemetry prometheus relic mailchimp push braintree plaid xero salesforce "
        "hubspot zapier google~maps maps openai chatgpt anthropic bedrock ses postmark vonage "
        "whatsapp fcm apns recaptcha captcha elasticsearch~apm invoice~pdf shipping~provider "
        "third-party third~party oauth~provider keycloak"
    ),
    "setup": (
        "install installing startproject startapp getting~started hello~world get~started "
        "virtualenv venv pip django-admin runserver tutorial beginner instalar installer "
        "installieren installed new~project new~django start~a set~up manage.py"
    ),
    "architecture": (
        "architecture architektur arquitectura scalable scale scaling multi-tenan* multitenan* "
        "tenant tenants tenancy monolith microservice* ddd hexagonal cqrs event-driven sourcing "
        "service~layer repository~pattern modular teams team codebase code~base whole~project "
        "mandant* upgrade load traffic users million bottleneck* throughput rps per~second "
        "requests~per decoupl* bounded~context modular~monolith large-scale large~scale "
        "maintainable design~patterns clean~architecture enterprise saas horizontally "
        "vertical~scaling schema-per-tenant domain boundaries growth grow"
    ),
    "huge": (
        "million millions billion 100m 200m 500m 80m 50m gb tb huge~rows 10,000 100k rps 0m 0k"
    ),
    # who it is for
    "django": (
        "django drf manage.py makemigrations modeladmin queryset viewset modelserializer "
        "rest_framework celery channels wsgi urls.py settings.py models.py views.py admin.py "
        "simplejwt django-* listview modelform orm allowed_hosts select_related prefetch_related "
        "runpython django's djangos"
    ),
    "fastapi": (
        "fastapi fast~api starlette sqlmodel pydantic depends response_model alembic apirouter "
        "fastapi's litestar~fastapi app.get app.post"
    ),
    "python": (
        "python script scripts py flask list~comprehension decorator decorators generator gil "
        "argparse cli tkinter pygame pypi pyproject dataclass dataclasses regex algorithm scraper "
        "beautifulsoup scrapy selenium multiprocessing threading mypy metaclass descriptor lambda "
        "bot skript python-skript pyqt typing protocol cython numba sqlalchemy function library "
        "tuple dict litestar bottle tornado aiohttp httpx click typer rich poetry uv conda pep8 "
        "fizzbuzz fibonacci prime palindrome factorial recursion recursive dijkstra sorting "
        "binary~tree linked~list stack heap heapq itertools functools collections asyncio "
        "coroutine generators iterator iterators iterables f-string f-strings walrus slicing "
        "kwargs args tuples list~dict deepcopy pickle subprocess os.path pathlib "
        "regular~expression csv~file text~file pdfs excel~file openpyxl pillow ffmpeg gui "
        "wxpython kivy game discord telegram scrape scraping crawler requests~library pip~package "
        "wheel setup.py pyproject.toml setuptools hatch classmethod staticmethod inheritance "
        "dunder __init__ __name__ context~manager monkeypatch typeerror~list raspberry serial "
        "mqtt socket sockets thread threads multithreading process~pool thread~pool bash~script "
        "shell~script pure~python plain~python modul python3 python's"
    ),
    "frontend": (
        "react vue angular svelte next.js nextjs jsx tsx css html javascript typescript js ts "
        "tailwind component components hook hooks usestate useeffect redux pinia vite webpack npm "
        "flexbox div dom storybook sass jquery komponente componente composant frontend spa "
        "lighthouse cypress jest props zustand flex usememo usecallback hydration nuxt nuxtjs "
        "remix astro solidjs preact ember mui chakra material~ui ant~design shadcn scss less "
        "postcss css-grid grid~layout figma ux ui a11y aria wcag eslint prettier babel rollup "
        "parcel esbuild yarn pnpm nodejs node.js deno bun electron react-native ionic swr "
        "tanstack react-query apollo mobx rxjs ngrx recoil formik styled-components emotion "
        "css-in-js d3 three.js webgl canvas svg~icon carousel modal tooltip hamburger dark~mode "
        "media~query responsive breakpoints z-index sticky margin padding font fonts colour color "
        "hover animation animations animate keyframes viewport vanilla~js webcomponent "
        "web~component service~worker pwa routing~react react-router vue-router usereducer "
        "usecontext usequery composable composables composition~api v-model v-for directive ngif "
        "observable microfrontend* rerender* re-render* hydrate ssr csr virtual~dom node_modules "
        "package.json tsconfig prop-types landing~page single~page vuex vuetify quasar sveltekit "
        "browser dom~event svg img button~css front-end front~end"
    ),
    "devops": (
        "kubernetes k8s helm terraform ansible jenkins argocd argo eks gke ecs istio pod pods "
        "ingress cluster gitops pulumi openshift nomad vault prometheus grafana cloudformation "
        "vpc aws azure gcp infrastructure crashloopbackoff kustomize runners vagrant loki fargate "
        "iptables statefulset canary blue-green multi-region region failover autoscaling traefik "
        "imagepullbackoff oomkilled swarm kubectl k3s minikube kind rancher eksctl fluxcd flux "
        "spinnaker tekton concourse teamcity bamboo circleci travis drone github~runners "
        "self-hosted packer chef puppet saltstack consul linkerd envoy haproxy~cluster keepalived "
        "cloudwatch route53 iam ec2 lambda~function alb elb nlb cloudfront~terraform cloud~run "
        "cloudrun app~service aks azure~devops google~cloud digitalocean~kubernetes "
        "hetzner~cluster proxmox vmware baremetal bare~metal ansible~playbook playbook playbooks "
        "inventory tfstate terragrunt opentofu crossplane cdk bicep arm~template iac daemonset "
        "daemonsets configmap configmaps hpa keda karpenter node~pool nodes~cluster "
        "namespace~kubernetes rbac~kubernetes cert-manager external-dns velero backup~servers "
        "disaster~recovery sre slo sli on-call pagerduty alertmanager elk logstash fluentd jaeger "
        "datadog~agent zabbix nagios harbor registry~images image~scanning trivy sonarqube nexus "
        "artifactory jenkinsfile pipeline~jenkins build~agents agents rolling~update rollout "
        "rollouts chaos kubeconfig evicted liveness readiness probes mesh landing~zone on-premise "
        "multi-cloud multi~cloud cloud~costs linux~servers ssh~keys firewall ufw vpn wireguard "
        "bastion servers"
    ),
    "database": (
        "postgres postgresql sharding shard partition partitioned partitioning replication "
        "replica vacuum autovacuum shared_buffers work_mem wal mvcc patroni citus cassandra "
        "mongodb oracle plpgsql stored~procedure explain~analyze clickhouse timescaledb warehouse "
        "star~schema normal~form standby bloat seq~scan query~plan innodb mysql dynamodb "
        "pg_stat_statements oltp point-in-time brin isolation tablespace pg_repack er~model "
        "data~vault pgvector~tuning pg_partman logical~replication streaming~replication "
        "physical~replication hot~standby failover~postgres repmgr pgpool barman pgbackrest "
        "pg_dump pg_upgrade pg_basebackup pg_hba checkpoint checkpoints max_connections "
        "effective_cache_size random_page_cost hash~join nested~loop btree b-tree b-trees "
        "gin~brin covering~index clustered index-only heap~only toast xid wraparound "
        "deadlock~postgres row-level~locks sqlserver sql~server mssql mariadb~galera galera "
        "vitess cockroachdb yugabyte scylla neo4j couchdb couchbase influxdb timescale "
        "redshift~schema snowflake~schema dimensional denormalization normalization 3nf bcnf erd "
        "er-diagram er~diagram relational nosql acid cap~theorem two-phase~commit olap "
        "data~warehouse stored~procedures trigger~function triggers cursor~plpgsql pl/pgsql t-sql "
        "window~sql recursive~cte materialized materialised query~planner planner "
        "statistics~target analyze~table database~architecture database~design dba tablespaces "
        "postgresql.conf replicate replicated replicas shards"
    ),
    "data": (
        "pandas numpy dataframe spark airflow dbt snowflake bigquery redshift parquet etl elt ml "
        "machine~learning sklearn scikit-learn pytorch tensorflow xgboost notebook jupyter "
        "classifier regression neural train training predict prediction churn matplotlib seaborn "
        "plotly polars kafka pipeline pipelines dag bert embeddings langchain clustering dataset "
        "overfitting forecast optuna mlflow mlops feature~engineering random~forest data~lake "
        "prophet opencv tesseract cuda accuracy transformers lakehouse dagster llm data~science "
        "data~scientist data~scientists data~pipeline data~pipelines ml~model ml~models "
        "model~training training~data deep~learning cnn rnn lstm gan gpt llama huggingface "
        "hugging~face keras lightgbm catboost svm pca k-means kmeans t-sne umap dimensionality "
        "imputation outliers normalisation scaler feature~store features~model "
        "cross-validation~model roc auc confusion~matrix precision recall f1 hyperparameter "
        "hyperparameters gradient boosting loss~function loss~nan epochs gpu gpus inference onnx "
        "triton kubeflow sagemaker vertex~ai databricks delta~lake iceberg hudi flink beam hadoop "
        "hive presto trino dask ray pyspark spark's rdd airbyte fivetran kafka~connect debezium "
        "cdc elt~pipeline etl~pipeline prefect luigi nifi great~expectations feast bi tableau "
        "powerbi power~bi looker metabase superset streamlit dash~app shiny r~script rstudio "
        "scipy statsmodels p-value a/b~test bayesian arima timeseries nlp tokenizer tokenization "
        "word2vec spacy nltk rag vector~embeddings image~classification image~recognition "
        "object~detection yolo ocr sentiment recommender recommendation~engine "
        "recommendation~model anomaly~detection reinforcement~learning dataframes series~pandas "
        "read_csv to_csv groupby pivot~table merge~dataframes csv~dataset datasets ipynb colab"
    ),
    # how hard it is
    "plain": (
        "__str__ on_delete cascade protect set_null charfield textfield integerfield booleanfield "
        "datefield datetimefield decimalfield emailfield urlfield imagefield foreignkey "
        "onetoonefield manytomanyfield foreign~key many~many many-to-many one-to-one choices "
        "textchoices choice verbose_name ordering related_name default null blank slug slugfield "
        "unique max_length auto_now auto_now_add primary~key listview detailview createview "
        "updateview deleteview templateview listviews get_object_or_404 redirect render reverse "
        "reverse_lazy message messages about homepage home faq imprint filter() get() exclude() "
        "first() q() static media favicon css template templates navbar block extends contact "
        "newsletter feedback form modelform widget placeholder label list_display list_filter "
        "search_fields superuser startproject startapp runserver install hello tutorial "
        "settings.py urls.py context get_absolute_url get_context_data as_view bootstrap "
        "pagination paginate_by csrf_token fields field basic simple small tiny easy beginner new "
        "one sqlite requirements.txt virtualenv multipleobjectsreturned noreversematch "
        "templatedoesnotexist makemigrations installed_apps boolean readonly_fields"
    ),
    "middling": (
        "jwt token serializer serializers viewset viewsets permission permissions authentication "
        "authoriz* login oauth middleware manager queryset annotate aggregate select_related "
        "prefetch_related prefetch n+1 orm migration migrations runpython data~migration signal "
        "signals constraint constraints formset formsets htmx cache_page caching docker "
        "dockerfile gunicorn nginx whitenoise github~actions pytest factory_boy coverage tests "
        "stripe paypal sentry anymail s3 django-storages cors csrf csp hsts environ logging "
        "router throttl* pagination drf api graphql openapi group groups role roles ldap sso saml "
        "webhook webhooks transaction atomic subquery index indexes custom~user user~model "
        "password import export csv pdf excel throttling versioning"
    ),
    "heavy": (
        "architecture architect scalable scale scaling scalability celery channels websocket "
        "websockets async asynchronous asgi multi-tenan* multitenan* tenant tenants tenancy "
        "monolith microservice* ddd cqrs event-driven event~sourcing sharding high-traffic "
        "high~traffic million millions billion zero-downtime zero~downtime downtime distributed "
        "kafka rabbitmq elasticsearch full-text realtime real-time real~time load~balanc* "
        "horizontal* concurrent~users per~second performance throughput latency strategy roadmap "
        "codebase code~base refactor~whole whole entire across everywhere system platform "
        "enterprise large huge big teams concept domain~driven background~job background~jobs "
        "background~task background~tasks task~queue beat worker workers streaming sse upgrade "
        "kubernetes terraform replica replicas failover disaster consumer consumers"
    ),
    # how it is said
    "wish": (
        "want wants would like i'd we'd need needs should must shall let allow please can could "
        "may mochte mochten soll sollen quiero queremos debe deben veux voulons doit doivent "
        "brauche"
    ),
    "happens": (
        "returns shows raises gives keeps prints says hits collapses fires overlaps yields "
        "answers stops triggers takes loses saves sends runs leaves lands opens comes goes ends "
        "arrives dies sees saw gets got loads blows falls leaked charges charged ignores accepts "
        "appears appear explodes melts times eats swallows refuses picks vanished loops happens "
        "since after when whenever once yesterday although though why"
    ),
    "judging": (
        "safe ok okay good right wrong missing opinion opinions feedback remarks spot risks holes "
        "dangerous danger exploitable vulnerable ready fit healthy consistent inconsistent "
        "criticise anything any whether state which~endpoints which~views which~pages which~urls "
        "go~through point~out second~opinion health~check report~on"
    ),
    "symptom": (
        "isn't aren't don't doesn't won't can't cannot couldn't didn't wasn't never not nothing "
        "instead although though only wrong empty missing lost twice again suddenly anymore "
        "any~more no~longer no~effect still fails failing failed fail breaks broke broken crash* "
        "raises raise throws throw complains returns shows gives gets says hangs stuck ignored "
        "ignores stops stopped leaks disappear* vanish* refuses rejected denied conflict* "
        "unexpected invalid undefined null none nan timeout timeouts expired duplicate* stale "
        "random* sometimes corrupted inconsistent outdated blank dead error errors exception "
        "traceback failure fehler error~in geht~nicht funktioniert~nicht no~funciona ne~marche "
        "marche~pas improperlyconfigured keyerror typeerror valueerror attributeerror importerror "
        "modulenotfounderror integrityerror operationalerror programmingerror fielderror "
        "runtimeerror noreversematch doesnotexist multipleobjectsreturned templatesyntaxerror "
        "templatedoesnotexist disallowedhost 500 502 503 504 400 403 404 405 415 422 logged~out"
    ),
    "vague": (
        "it this that thing things stuff something somehow everything anything better nice good "
        "it's its es das eso ca all"
    ),
    "please": ("please pls plz bitte favor kindly thanks thx thank danke gracias merci"),
    "mine": ("my our we us i mein meine mi mis mon ma notre nuestra unser unsere"),
}


def _indexed() -> tuple[dict[str, list[str]], dict[str, list[str]]]:
    whole: dict[str, list[str]] = {}
    beginnings: dict[str, list[str]] = {}
    for family, text in _FAMILIES.items():
        for entry in text.split():
            if entry.endswith("*"):
                beginnings.setdefault(entry[:-1], []).append(family)
            else:
                whole.setdefault(entry.replace("~", " "), []).append(family)
    return whole, beginnings


_WHOLE, _BEGINNINGS = _indexed()
_LENGTHS = sorted({len(beginning) for beginning in _BEGINNINGS})


def is_named(word: str) -> bool:
    """Whether `word` stands in a family as it is."""
    return word in _WHOLE


def families(words: Sequence[str]) -> Iterator[tuple[str, str]]:
    """Each family that `words` name, with the word or phrase that names it."""
    for word, following in zip_longest(words, words[1:], fillvalue=""):
        for entry in (word, f"{word} {following}"):
            for family in _WHOLE.get(entry, ()):
                yield family, entry
        for end in _LENGTHS:
            for family in _BEGINNINGS.get(word[:end], ()) if end <= len(word) else ():
                yield family, word
